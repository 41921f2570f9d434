import { beforeAll, expect, test } from "vitest";
import type { Rights } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { lookAs } from "@/tests/support/signed-in";
import { findMatrix, listEarlierPositions } from "./matrix";
import { listSeriesMeetings } from "./series";

let reader: Rights = { personId: "p", roles: [], memberships: [], preview: null };
lookAs(() => ({ name: "甲", ...reader }));

const made = {
  series: "",
  meetings: [] as string[],
  items: [] as string[],
  trips: [] as string[],
  attendances: [] as string[],
};
const at = (list: keyof Omit<typeof made, "series">, index: number) => made[list][index] ?? "";

/** Two meetings of a series; at the later one two delegations, at the earlier one the first of them. */
beforeAll(async () => {
  made.series = (await db.series.create({ data: { code: "M", nameZh: "系列", nameEn: "Series" } })).id;
  for (const code of ["NZ", "TW"]) await db.economy.create({ data: { code, nameZh: code, nameEn: code, position: 0 } });
  for (const [index, on] of ["2022-02-01", "2022-08-01"].entries()) {
    const days = { startsOn: new Date(on), endsOn: new Date(on) };
    const meeting = await db.meeting.create({
      data: {
        nameZh: on,
        seriesId: made.series,
        ordinal: 34 + index,
        timeZone: "Asia/Bangkok",
        mode: "ONLINE",
        ...days,
      },
    });
    const item = await db.agendaItem.create({
      data: {
        meetingId: meeting.id,
        position: 0,
        kind: "ITEM",
        titleZh: "策略計畫",
        followsId: at("items", 0) || null,
      },
    });
    made.meetings.push(meeting.id);
    made.items.push(item.id);
  }
  const days = { startsOn: new Date("2022-01-01"), endsOn: new Date("2022-12-31") };
  for (const title of ["甲", "乙"])
    made.trips.push((await db.trip.create({ data: { title, purpose: "", category: "", ...days, createdBy: "p" } })).id);
  for (const [trip, meeting] of [
    [0, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const attendance = await db.attendance.create({
      data: { tripId: at("trips", trip), meetingId: at("meetings", meeting) },
    });
    made.attendances.push(attendance.id);
    const on = { attendanceId: attendance.id, itemId: at("items", meeting) };
    for (const grade of ["INTERNAL", "RESTRICTED"] as const)
      await db.issue.create({
        data: {
          ...on,
          title: `${title(trip)}${grade}`,
          position: 0,
          grade,
          positions: { create: { economyCode: "NZ", stance: "AMEND", notedBy: "p" } },
        },
      });
    await db.outcome.create({ data: { ...on, kind: "NO_CONSENSUS", evidence: "", notedBy: "p" } });
  }
});
const title = (trip: number) => (trip === 0 ? "甲" : "乙");
const as = (trip: number | null, roles: Rights["roles"] = []) => {
  reader = {
    personId: "p",
    roles,
    memberships: trip === null ? [] : [{ tripId: at("trips", trip), role: "DELEGATE" }],
    preview: null,
  };
};
const issues = async (attendance: number) =>
  (await findMatrix(at("meetings", 1), at("attendances", attendance))).items
    .flatMap((item) => item.issues.map((issue) => issue.title))
    .sort();

test("each delegation's matrix is its own", async () => {
  as(0);
  expect(await issues(1)).toEqual(["甲INTERNAL", "甲RESTRICTED"]);
  expect(await issues(2)).toEqual([]);
  as(1);
  expect([await issues(1), await issues(2)]).toEqual([[], ["乙INTERNAL", "乙RESTRICTED"]]);
  as(null, ["COORDINATOR"]);
  expect([await issues(1), await issues(2)]).toEqual([[], []]);
});

test("an attendance of another meeting has no matrix here", async () => {
  as(0);
  expect(await issues(0)).toEqual([]);
});

test("what an economy said before is found along what the item continues, in one's own trip", async () => {
  as(0);
  expect(
    (await listEarlierPositions(at("items", 1), "NZ")).map(({ meetingOrdinal, stance }) => [meetingOrdinal, stance]),
  ).toEqual([
    [34, "AMEND"],
    [34, "AMEND"],
  ]);
  expect(await listEarlierPositions(at("items", 1), "TW")).toEqual([]);
  as(1);
  expect(await listEarlierPositions(at("items", 1), "NZ")).toEqual([]);
});

test("outcomes of a series count once an item, and only what may be read", async () => {
  const counted = async () =>
    (await listSeriesMeetings(made.series, 0)).meetings.map(({ ordinal, items, outcomes }) => [
      ordinal,
      items,
      outcomes,
    ]);
  const noConsensus = [{ kind: "NO_CONSENSUS", count: 1 }];
  as(null, ["READER"]);
  expect(await counted()).toEqual([
    [35, 1, noConsensus],
    [34, 1, noConsensus],
  ]);
  as(1);
  expect(await counted()).toEqual([
    [35, 1, noConsensus],
    [34, 1, []],
  ]);
  as(null);
  expect(await counted()).toEqual([
    [35, 1, []],
    [34, 1, []],
  ]);
});

test("an opened past shows all but the restricted", async () => {
  await db.report.create({ data: { tripId: at("trips", 0), title: "甲", state: "APPROVED" } });
  as(null);
  expect([await issues(1), await issues(2)]).toEqual([["甲INTERNAL"], []]);
  expect((await listEarlierPositions(at("items", 1), "NZ")).length).toBe(1);
});
