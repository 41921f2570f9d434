import { day } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { setFollows } from "@/lib/meetings/commands";
import { finishMinutes, saveMinutes } from "@/lib/minutes/commands";
import { addIntervention, noteCommitment, noteOutcome } from "@/lib/positions/commands";
import { decideReport, draftReport, saveSection, submitReport } from "@/lib/report/commands";
import { docFromText } from "@/lib/richtext/model";
import { approveTrip, attendMeeting, closeTrip, createTrip, submitTrip } from "@/lib/trips/commands";
import { addMember } from "@/lib/trips/member-commands";
import { standingSeen } from "@/lib/trips/standing-seen";
import { must } from "../must";
import type { Office } from "../office";
import { enterDrawnPicture } from "./drawings";
import { earlierAgenda } from "./invented";
import { itemOf } from "./item-of";
import { type Entered, enterMeeting } from "./series";

const on = (text: string) => new Date(`${text}T06:00:00Z`);

/** The 33rd and 34th meetings: invented throughout, marked 示範, and without a stance of anybody. */
export async function enterEarlierMeetings(
  tx: Tx,
  office: Office,
  seriesId: string,
): Promise<{ continueAt: (sample: Entered) => Promise<void> }> {
  const planner = office.by("coordinator");
  const meeting = (ordinal: number, date: string) =>
    enterMeeting(
      tx,
      planner,
      {
        seriesId,
        ordinal,
        nameZh: `第${ordinal}次反貪腐暨透明化工作小組會議（示範）`,
        nameEn: `${ordinal}${ordinal === 33 ? "rd" : "th"} APEC ACTWG Meeting (demo)`,
        countryZh: null,
        cityZh: null,
        cityEn: null,
        timeZone: ordinal === 33 ? "Pacific/Auckland" : "Asia/Bangkok",
        startsOn: day(date),
        endsOn: day(date),
        mode: "ONLINE",
        host: null,
        chair: null,
      },
      earlierAgenda(day(date)),
    );
  const first = await meeting(33, "2021-08-18");
  const second = await meeting(34, "2022-02-16");
  for (const [number, itemId] of second.items)
    await must(
      tx,
      planner,
      "agendaItem.follow",
      setFollows(tx, planner, { itemId, followsId: itemOf(first.items, number) }),
    );
  await enterDelegation(tx, office, second);
  return {
    continueAt: async (sample) => {
      for (const [here, there] of [
        ["1", "1"],
        ["2", "2"],
        ["5", "3"],
        ["10", "4"],
      ] as const)
        await must(
          tx,
          planner,
          "agendaItem.follow",
          setFollows(tx, planner, { itemId: itemOf(sample.items, here), followsId: itemOf(second.items, there) }),
        );
    },
  };
}

/** One fictional person followed the 34th online, with an approved report, so that the office remembers it. */
async function enterDelegation(tx: Tx, office: Office, { meetingId, items }: Entered): Promise<void> {
  const by = office.by("coordinator");
  const approver = office.by("approver");
  const { id: tripId } = await must(
    tx,
    by,
    "trip.create",
    createTrip(
      tx,
      by,
      {
        title: "線上參加第34次反貪腐暨透明化工作小組會議（示範）",
        titleEn: null,
        category: "出席國際會議",
        purpose: "（示範）線上出席第34次會議。",
        startsOn: day("2022-02-16"),
        endsOn: day("2022-02-16"),
        grade: "INTERNAL",
        places: [{ countryZh: "線上", cityZh: null }],
      },
      on("2022-01-10"),
    ),
  );
  await must(
    tx,
    by,
    "trip.addMember",
    addMember(
      tx,
      by,
      {
        tripId,
        personId: null,
        newName: "示範人員甲",
        newNameEn: null,
        role: "HEAD",
        title: "科長（示範）",
        agencyId: office.agencies.aac,
        unitId: null,
        travels: true,
        onCover: true,
      },
      on("2022-01-10"),
    ),
  );
  const { id: attendanceId } = await must(
    tx,
    by,
    "trip.attend",
    attendMeeting(tx, by, { tripId, meetingId }, on("2022-01-10")),
  );
  const handedIn = on("2022-01-11");
  await must(tx, by, "trip.submit", submitTrip(tx, by, { tripId }, handedIn));
  const seen = standingSeen({ submittedAt: handedIn, decidedAt: null });
  await must(
    tx,
    approver,
    "trip.approve",
    approveTrip(tx, approver, { tripId, seen, number: "示範字第1110000000號", on: null }, on("2022-01-12")),
  );

  for (const [item, text] of [
    ["1", "（示範）議程採認。"],
    ["2", "（示範）秘書處說明年度規劃。"],
    ["3", "（示範）主席說明策略計畫草案之期程，請各經濟體會後提供書面意見。"],
    ["4", "（示範）就參與方式交換意見，續於下次會議討論。"],
  ] as const) {
    const place = { attendanceId, itemId: itemOf(items, item) };
    await must(
      tx,
      by,
      "minutes.save",
      saveMinutes(tx, by, { ...place, version: 0, automatic: false, doc: docFromText(text) }, on("2022-02-17")),
    );
    await must(tx, by, "minutes.finish", finishMinutes(tx, by, { ...place, finished: true }, on("2022-02-17")));
  }
  const plan = { attendanceId, itemId: itemOf(items, "3"), grade: "INTERNAL" as const };
  await must(
    tx,
    by,
    "outcome.note",
    noteOutcome(
      tx,
      by,
      { ...plan, kind: "DEFERRED", evidence: "（示範）續於下次會議討論", statedIn: null },
      on("2022-02-17"),
    ),
  );
  await must(
    tx,
    by,
    "intervention.note",
    addIntervention(
      tx,
      by,
      { ...plan, speakerId: null, delivered: "（示範）我方感謝主席說明，將於會後提供書面意見。" },
      on("2022-02-17"),
    ),
  );
  await must(
    tx,
    by,
    "commitment.note",
    noteCommitment(
      tx,
      by,
      { ...plan, kind: "OURS", byWhom: "我方", ofWhom: "主席", text: "（示範）會後提供書面意見", dueOn: null },
      on("2022-02-17"),
    ),
  );
  const stakeholders = { ...plan, itemId: itemOf(items, "4") };
  await must(
    tx,
    by,
    "outcome.note",
    noteOutcome(
      tx,
      by,
      { ...stakeholders, kind: "NOTED", evidence: "（示範）交換意見", statedIn: null },
      on("2022-02-17"),
    ),
  );
  await enterDrawnPicture(tx, by, tripId, on("2022-02-17"));
  await enterReport(tx, office, tripId);
}

async function enterReport(tx: Tx, office: Office, tripId: string): Promise<void> {
  const by = office.by("coordinator");
  const approver = office.by("approver");
  const { id: reportId } = await must(
    tx,
    by,
    "report.draft",
    draftReport(tx, by, { tripId, reportOn: day("2022-03-01"), reportMonthOnly: true }, on("2022-03-01")),
  );
  const section = await tx.reportSection.findFirstOrThrow({
    where: { reportId, kind: "REFLECTIONS" },
    select: { id: true, version: true },
  });
  await must(
    tx,
    by,
    "report.save",
    saveSection(
      tx,
      by,
      {
        sectionId: section.id,
        version: section.version,
        doc: docFromText("（示範）心得：線上會議討論時間有限。\n（示範）建議：無。"),
      },
      on("2022-03-01"),
    ),
  );
  await must(tx, by, "report.submit", submitReport(tx, by, { reportId }, on("2022-03-02")));
  await must(
    tx,
    approver,
    "report.approve",
    decideReport(
      tx,
      approver,
      { reportId, handedInAt: on("2022-03-02").toISOString(), decision: "APPROVED" },
      on("2022-03-10"),
    ),
  );
  await must(tx, by, "trip.close", closeTrip(tx, by, { tripId }, on("2022-03-11")));
}
