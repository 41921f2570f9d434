import { beforeAll, describe, expect, test } from "vitest";
import type { Rights } from "@/lib/access/can";
import { attendanceRecordScope, readableAttendance, tripRecordScope, tripScope } from "@/lib/access/scope";
import { db } from "@/lib/db/client";
import { listDelegations } from "@/lib/meetings/queries";
import { lookAs } from "@/tests/support/signed-in";
import { listThreads } from "./threads";

let reader: Rights = { personId: "p", roles: [], memberships: [], preview: null };
lookAs(() => reader);

const now = Date.parse("2022-09-01T04:00:00Z");
const made = { meetingId: "", item: "", other: "", trips: [] as string[], attendances: [] as string[] };
const trip = (index: number) => made.trips[index] ?? "";
const attendance = (index: number) => made.attendances[index] ?? "";

/** Two delegations at one meeting, each with something of every kind; the third trip's past is open. */
beforeAll(async () => {
  const days = { startsOn: new Date("2022-08-17"), endsOn: new Date("2022-08-18") };
  const meeting = await db.meeting.create({
    data: { nameZh: "會議", timeZone: "Asia/Bangkok", mode: "HYBRID", ...days },
  });
  made.meetingId = meeting.id;
  const items = [];
  for (const number of ["5", "9"])
    items.push(
      (
        await db.agendaItem.create({
          data: {
            meetingId: meeting.id,
            position: items.length,
            number,
            kind: "ITEM",
            titleZh: number,
            day: days.startsOn,
          },
        })
      ).id,
    );
  [made.item = "", made.other = ""] = items;
  await db.economy.create({ data: { code: "TH", nameZh: "泰國", nameEn: "Thailand", position: 0 } });
  for (const [index, title] of ["甲", "乙", "丙"].entries()) {
    const { id: tripId } = await db.trip.create({
      data: { title, purpose: "", category: "", ...days, createdBy: "p" },
    });
    const { id: attendanceId } = await db.attendance.create({ data: { tripId, meetingId: meeting.id } });
    made.trips.push(tripId);
    made.attendances.push(attendanceId);
    const on = { attendanceId, itemId: made.item };
    const report = await db.report.create({ data: { tripId, title, state: index === 2 ? "APPROVED" : "DRAFT" } });
    const section = await db.reportSection.create({
      data: { reportId: report.id, position: 0, kind: "MINUTES", heading: "", doc: {}, text: "", updatedBy: "p" },
    });
    await db.brief.create({ data: { ...on, updatedBy: "p", state: "CLEARED" } });
    await db.minutes.create({ data: { ...on, doc: {}, text: "", updatedBy: "p", finished: true } });
    await db.minutes.create({
      data: { attendanceId, itemId: made.other, doc: {}, text: "", updatedBy: "p", grade: "RESTRICTED" },
    });
    await db.issue.create({
      data: {
        ...on,
        title: "議題",
        position: 0,
        positions: { create: { economyCode: "TH", stance: "SUPPORT", notedBy: "p" } },
      },
    });
    await db.issue.create({ data: { ...on, title: "限閱", position: 1, grade: "RESTRICTED" } });
    await db.outcome.create({
      data: { ...on, kind: "NO_CONSENSUS", evidence: "未能達成全體共識", statedIn: "10", notedBy: "p" },
    });
    await db.outcome.create({ data: { ...on, kind: "NOTED", evidence: "", notedBy: "p", deletedAt: new Date() } });
    await db.commitment.create({ data: { ...on, kind: "ASKED", byWhom: "US", text: "歡迎提出建議" } });
    await db.recommendation.create({
      data: {
        tripId,
        reportId: report.id,
        sectionId: section.id,
        itemId: made.item,
        number: `111-00${index}`,
        text: "",
        quote: "",
        quoteBefore: "",
        quoteAfter: "",
        raisedBy: "p",
      },
    });
  }
});
const as = (memberships: Rights["memberships"], roles: Rights["roles"] = [], preview: Rights["preview"] = null) => {
  reader = { personId: "p", roles, memberships, preview };
};
const seen = (index: number) => listThreads(made.meetingId, attendance(index), now);

describe("two delegations at one meeting", () => {
  test("each reads its own threads and nothing of the other's", async () => {
    as([{ tripId: trip(0), role: "DRAFTER" }]);
    expect((await seen(0)).get(made.item)).toEqual({
      thread: { brief: "done", minutes: "done", positions: "draft", report: "draft", followUp: "draft" },
      outcomes: [{ kind: "NO_CONSENSUS", statedIn: "10" }],
      issues: 2,
    });
    expect((await seen(1)).size).toBe(0);
    expect((await listDelegations(made.meetingId)).map(({ tripTitle, mine }) => [tripTitle, mine])).toEqual([
      ["甲", true],
      ["丙", false],
    ]);
  });

  test("a stranger reads an open past without its brief and without what is restricted", async () => {
    as([]);
    expect((await seen(0)).size).toBe(0);
    const open = await seen(2);
    expect(open.get(made.item)?.thread).toEqual({
      brief: "closed",
      minutes: "done",
      positions: "done",
      report: "done",
      followUp: "draft",
    });
    expect(open.get(made.other)?.thread?.minutes).toBe("missing");
    expect((await listDelegations(made.meetingId)).map(({ tripTitle }) => tripTitle)).toEqual(["丙"]);
  });

  test("an attendance of another meeting shows nothing here", async () => {
    as([{ tripId: trip(0), role: "HEAD" }]);
    const elsewhere = await db.meeting.create({
      data: {
        nameZh: "別的",
        timeZone: "Asia/Tokyo",
        mode: "ONLINE",
        startsOn: new Date("2022-08-17"),
        endsOn: new Date("2022-08-17"),
      },
    });
    expect((await listThreads(elsewhere.id, attendance(0), now)).size).toBe(0);
  });

  test("a deleted trip leaves nothing behind", async () => {
    as([{ tripId: trip(1), role: "HEAD" }]);
    await db.trip.update({ where: { id: trip(1) }, data: { deletedAt: new Date() } });
    expect((await seen(1)).size).toBe(0);
    await db.trip.update({ where: { id: trip(1) }, data: { deletedAt: null } });
    expect((await seen(1)).size).toBe(2);
  });
});

test("for every kind of reader the one statement reads what the scopes would", async () => {
  const readers: Rights[] = [
    ...(["HEAD", "DELEGATE", "DRAFTER"] as const).map(
      (role): Rights => ({ personId: "p", roles: [], memberships: [{ tripId: trip(0), role }], preview: null }),
    ),
    ...(["ADMINISTRATOR", "COORDINATOR", "UNIT_HEAD", "APPROVER", "FINANCE", "READER"] as const).map(
      (role): Rights => ({ personId: "p", roles: [role], memberships: [], preview: null }),
    ),
    { personId: "p", roles: ["ADMINISTRATOR"], memberships: [{ tripId: trip(0), role: "HEAD" }], preview: "STAFF" },
    { personId: "p", roles: ["ADMINISTRATOR", "READER"], memberships: [], preview: "UNIT_HEAD" },
  ];
  for (const rights of readers) {
    reader = rights;
    for (const index of [0, 1, 2]) {
      const where = { attendanceId: attendance(index), itemId: made.item, deletedAt: null };
      const scope = attendanceRecordScope(rights, "minutes.read");
      const reads =
        (await db.attendance.count({ where: { id: attendance(index), AND: [readableAttendance(rights)] } })) > 0;
      const found = await seen(index);
      const message = `${JSON.stringify(rights)} of ${index}`;
      expect(found.size > 0, message).toBe(reads);
      if (!reads) continue;
      const { thread, outcomes } = found.get(made.item) ?? {};
      const issues = await db.issue.findMany({ where: { ...where, AND: [scope] }, select: { title: true } });
      expect(outcomes?.length, message).toBe(await db.outcome.count({ where: { ...where, AND: [scope] } }));
      expect(thread?.positions, message).toBe(issues.length === 2 ? "draft" : "done");
      expect(thread?.brief, message).toBe(
        (await db.trip.count({ where: { id: trip(index), AND: [tripScope(rights, "brief.read")] } }))
          ? "done"
          : "closed",
      );
      const secret = await db.minutes.count({
        where: { attendanceId: attendance(index), itemId: made.other, AND: [scope] },
      });
      expect(found.get(made.other)?.thread?.minutes, message).toBe(secret ? "draft" : "missing");
      const raised = await db.recommendation.count({
        where: { itemId: made.item, tripId: trip(index), AND: [tripRecordScope(rights, "recommendation.read")] },
      });
      expect(thread?.followUp, message).toBe(raised ? "draft" : "wanted");
    }
  }
});
