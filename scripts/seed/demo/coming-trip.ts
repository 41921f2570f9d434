import { decideBrief, saveBrief, submitBrief } from "@/lib/briefs/commands";
import { addDays, type Day } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { addContact, addDeadline, addLeg, addRegistration, addStay } from "@/lib/logistics/commands";
import { setFollows } from "@/lib/meetings/commands";
import { approveTrip, attendMeeting, createTrip, submitTrip } from "@/lib/trips/commands";
import { addMember } from "@/lib/trips/member-commands";
import { must } from "../must";
import type { Office } from "../office";
import type { Entered } from "./series";

/** Number at the coming meeting → number at the sample meeting of the same matter. */
const goesOn: [string, string][] = [
  ["1", "1"],
  ["2", "2"],
  ["3", "5"],
  ["4", "8"],
  ["5", "6"],
  ["6", "10"],
  ["7", "11"],
  ["8", "12"],
];

const zone = "America/Los_Angeles";

/** The next journey, dated from the day the demo is made; all of it is invented and says so. */
export async function enterComingTrip(
  tx: Tx,
  office: Office,
  coming: Entered,
  sample: Entered,
  first: Day,
  now: Date,
): Promise<void> {
  const planner = office.by("coordinator");
  for (const [here, there] of goesOn) {
    const itemId = coming.items.get(here);
    const followsId = sample.items.get(there);
    if (itemId && followsId)
      await must(tx, planner, "agendaItem.follows", setFollows(tx, planner, { itemId, followsId }));
  }
  const startsOn = addDays(first, -1);
  const endsOn = addDays(first, 3);
  const { id: tripId } = await must(
    tx,
    planner,
    "trip.create",
    createTrip(
      tx,
      planner,
      {
        title: "參加亞太經濟合作組織(APEC)第36次反貪腐暨透明化工作小組會議（示範）",
        titleEn: "36th APEC ACTWG Meeting (demo)",
        category: "出席國際會議",
        purpose: "（示範）出席第36次會議，延續上次會議各項議題。",
        startsOn,
        endsOn,
        grade: "INTERNAL",
        places: [{ countryZh: "美國", cityZh: "西雅圖（示範）" }],
      },
      now,
    ),
  );
  for (const [key, role] of [
    ["head", "HEAD"],
    ["delegate", "DELEGATE"],
    ["drafter", "DRAFTER"],
  ] as const)
    await must(
      tx,
      planner,
      "tripMember.add",
      addMember(
        tx,
        planner,
        {
          tripId,
          personId: office.by(key).personId,
          newName: null,
          newNameEn: null,
          role,
          title: null,
          agencyId: null,
          unitId: null,
          travels: true,
          onCover: true,
        },
        now,
      ),
    );
  const { id: attendanceId } = await must(
    tx,
    planner,
    "attendance.add",
    attendMeeting(tx, planner, { tripId, meetingId: coming.meetingId }, now),
  );
  await must(tx, planner, "trip.submit", submitTrip(tx, planner, { tripId }, now));
  const approver = office.by("approver");
  await must(
    tx,
    approver,
    "trip.approve",
    approveTrip(tx, approver, { tripId, number: "示範字第1150000036號", on: null }, now),
  );
  await enterLogistics(tx, office, tripId, startsOn, endsOn, now);
  await enterBriefs(tx, office, attendanceId, coming, now);
}

async function enterLogistics(
  tx: Tx,
  office: Office,
  tripId: string,
  startsOn: Day,
  endsOn: Day,
  now: Date,
): Promise<void> {
  const by = office.by("drafter");
  const leg = { tripId, mode: "AIR" as const, reference: "示範123", note: null };
  await must(
    tx,
    by,
    "leg.add",
    addLeg(
      tx,
      by,
      {
        ...leg,
        carrier: "示範航空 XX26",
        fromPlace: "桃園 TPE",
        departsOn: startsOn,
        departsTime: 23 * 60 + 40,
        fromZone: "Asia/Taipei",
        toPlace: "西雅圖 SEA",
        arrivesOn: startsOn,
        arrivesTime: 19 * 60 + 5,
        toZone: zone,
      },
      now,
    ),
  );
  await must(
    tx,
    by,
    "leg.add",
    addLeg(
      tx,
      by,
      {
        ...leg,
        carrier: "示範航空 XX25",
        fromPlace: "西雅圖 SEA",
        departsOn: addDays(endsOn, -1),
        departsTime: 90,
        fromZone: zone,
        toPlace: "桃園 TPE",
        arrivesOn: endsOn,
        arrivesTime: 5 * 60 + 10,
        toZone: "Asia/Taipei",
      },
      now,
    ),
  );
  await must(
    tx,
    by,
    "stay.add",
    addStay(
      tx,
      by,
      {
        tripId,
        name: "示範會議旅館",
        address: "1 Demo Street, Seattle",
        phone: null,
        checkIn: startsOn,
        checkOut: addDays(endsOn, -1),
        reference: "示範456",
      },
      now,
    ),
  );
  await must(
    tx,
    by,
    "registration.add",
    addRegistration(
      tx,
      by,
      { tripId, title: "（示範）與會者線上註冊", dueOn: addDays(startsOn, -21), doneOn: null, reference: null },
      now,
    ),
  );
  await must(
    tx,
    by,
    "deadline.add",
    addDeadline(
      tx,
      by,
      { tripId, title: "（示範）經濟體報告送交秘書處", dueOn: addDays(startsOn, -14), doneOn: null },
      now,
    ),
  );
  await must(
    tx,
    by,
    "contact.add",
    addContact(
      tx,
      by,
      {
        tripId,
        name: "示範聯絡人",
        title: "秘書",
        organisation: "駐外辦事處（示範）",
        phone: "+1 555 0100",
        email: "liaison@attache.test",
      },
      now,
    ),
  );
}

const brief = {
  objective: "（示範）延續上次會議之共識基礎。",
  position: "（示範）支持多元參與，並重視可行性。",
  redLine: "（示範）參與原則不得整項刪除。",
  say: "（示範）我方分享推動經驗。",
  ifAsked: "（示範）可提供書面資料。",
  doNotSay: "（示範）不評論個別經濟體之主張。",
  othersLikely: "（示範）見上次會議立場表。",
  grade: "INTERNAL" as const,
};

/** One brief cleared, one waiting to be cleared, one begun; the others are still to be written. */
async function enterBriefs(tx: Tx, office: Office, attendanceId: string, coming: Entered, now: Date): Promise<void> {
  const writer = office.by("delegate");
  const clearer = office.by("head");
  for (const [number, state] of [
    ["6", "cleared"],
    ["3", "submitted"],
    ["4", "draft"],
  ] as const) {
    const itemId = coming.items.get(number)!;
    const saved = await must(
      tx,
      writer,
      "brief.save",
      saveBrief(tx, writer, { attendanceId, itemId, version: 0, automatic: false, ...brief }, now),
    );
    const version = saved.version ?? 1;
    if (state === "draft") continue;
    await must(tx, writer, "brief.submit", submitBrief(tx, writer, { attendanceId, itemId, version }, now));
    if (state === "cleared")
      await must(
        tx,
        clearer,
        "brief.decide",
        decideBrief(tx, clearer, { attendanceId, itemId, version, decision: "CLEARED" }, now),
      );
  }
}
