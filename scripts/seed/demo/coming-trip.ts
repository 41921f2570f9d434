import { addDays, type Day, dayIn } from "@/lib/calendar/day";
import { rocYear } from "@/lib/calendar/show-day";
import { officeZone } from "@/lib/calendar/zone";
import type { Tx } from "@/lib/db/client";
import { setFollows } from "@/lib/meetings/commands";
import { approveTrip, attendMeeting, createTrip, submitTrip } from "@/lib/trips/commands";
import { addMember } from "@/lib/trips/member-commands";
import { standingSeen } from "@/lib/trips/standing-seen";
import { must } from "../must";
import type { Office } from "../office";
import { enterBriefs } from "./coming-briefs";
import { enterLogistics } from "./coming-logistics";
import { enterDrawnApproval } from "./drawings";
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
      await must(tx, planner, "agendaItem.follow", setFollows(tx, planner, { itemId, followsId }));
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
      "trip.addMember",
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
    "trip.attend",
    attendMeeting(tx, planner, { tripId, meetingId: coming.meetingId }, now),
  );
  await must(tx, planner, "trip.submit", submitTrip(tx, planner, { tripId }, now));
  const approver = office.by("approver");
  const today = dayIn(officeZone, now);
  const number = `示範字第${rocYear(today)}0000036號`;
  await must(
    tx,
    approver,
    "trip.approve",
    approveTrip(
      tx,
      approver,
      { tripId, seen: standingSeen({ submittedAt: now, decidedAt: null }), number, on: today },
      now,
    ),
  );
  await enterDrawnApproval(tx, planner, { tripId, number, on: today }, now);
  await enterLogistics(tx, office, tripId, startsOn, endsOn, now);
  await enterBriefs(tx, office, attendanceId, coming, now);
}
