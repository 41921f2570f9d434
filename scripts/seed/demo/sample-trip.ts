import { day } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { approveTrip, attendMeeting, createTrip, submitTrip } from "@/lib/trips/commands";
import { addMember } from "@/lib/trips/member-commands";
import { standingSeen } from "@/lib/trips/standing-seen";
import { addGift, addPicture, addVisit } from "@/lib/visits/commands";
import { must } from "../must";
import type { Office } from "../office";
import type { Sample } from "../sample";

/** What the sample does not say is marked 示範. */
const purpose =
  "出席第35次反貪腐暨透明化工作小組會議，掌握亞太區域反貪腐議題之進展。（示範：原報告無「目的」章，此句為補。）";

/**
 * Agency of those on the cover where the report says it: captions name 廉政署 and 檢察司 (of the ministry), and 廉政官 is
 * an office of 廉政署 only. It says of one that he was 團長, and of nobody who took the minutes.
 */
const agencyOf: Record<string, "aac" | "ministry"> = { 馮成: "aac", 林彥均: "ministry", 張媛婷: "aac" };

/** The journey of the sample report: cover, people, visit, gift, captions. Answers the trip and its delegation at the meeting. */
export async function enterSampleTrip(
  tx: Tx,
  office: Office,
  sample: Sample,
  meetingId: string,
): Promise<{ tripId: string; attendanceId: string }> {
  const { cover } = sample;
  const planner = office.by("coordinator");
  const on = (text: string) => new Date(`${text}T02:00:00Z`);
  const { id: tripId } = await must(
    tx,
    planner,
    "trip.create",
    createTrip(
      tx,
      planner,
      {
        title: cover.title,
        titleEn: sample.meeting.nameEn,
        category: cover.category,
        purpose,
        startsOn: day(cover.tripStart),
        endsOn: day(cover.tripEnd),
        grade: "INTERNAL",
        places: cover.destinations.map(({ country, city }) => ({ countryZh: country, cityZh: city })),
      },
      on("2022-06-20"),
    ),
  );
  for (const { name, title, role = "DELEGATE" } of cover.delegates) {
    const agency = agencyOf[name];
    await must(
      tx,
      planner,
      "trip.addMember",
      addMember(
        tx,
        planner,
        {
          tripId,
          personId: null,
          newName: name,
          newNameEn: null,
          role,
          title,
          agencyId: agency ? office.agencies[agency] : null,
          unitId: null,
          travels: true,
          onCover: true,
        },
        on("2022-06-20"),
      ),
    );
  }
  const drafter = office.by("drafter");
  await must(
    tx,
    planner,
    "trip.addMember",
    addMember(
      tx,
      planner,
      {
        tripId,
        personId: drafter.personId,
        newName: null,
        newNameEn: null,
        role: "DRAFTER",
        title: null,
        agencyId: null,
        unitId: null,
        travels: false,
        onCover: false,
      },
      on("2022-06-20"),
    ),
  );
  const { id: attendanceId } = await must(
    tx,
    planner,
    "trip.attend",
    attendMeeting(tx, planner, { tripId, meetingId }, on("2022-06-20")),
  );
  const handedIn = on("2022-06-27");
  await must(tx, planner, "trip.submit", submitTrip(tx, planner, { tripId }, handedIn));
  const approver = office.by("approver");
  await must(
    tx,
    approver,
    "trip.approve",
    approveTrip(
      tx,
      approver,
      {
        tripId,
        seen: standingSeen({ submittedAt: handedIn, decidedAt: null }),
        number: "示範字第1110000001號",
        on: day("2022-07-08"),
      },
      on("2022-07-08"),
    ),
  );
  await enterRecords(tx, office, sample, tripId);
  return { tripId, attendanceId };
}

async function enterRecords(tx: Tx, office: Office, sample: Sample, tripId: string): Promise<void> {
  const by = office.by("drafter");
  const now = new Date("2022-08-22T02:00:00Z");
  for (const { host, people } of sample.visits)
    await must(
      tx,
      by,
      "visit.save",
      addVisit(
        tx,
        by,
        { tripId, hostZh: host, hostEn: null, visitedOn: null, notes: null, grade: "INTERNAL", people },
        now,
      ),
    );
  for (const gift of sample.gifts)
    await must(
      tx,
      by,
      "gift.save",
      addGift(
        tx,
        by,
        {
          tripId,
          direction: gift.given ? "GIVEN" : "RECEIVED",
          fromName: gift.by,
          toName: gift.to,
          item: null,
          disposition: null,
          valueMinor: null,
          currency: null,
        },
        now,
      ),
    );
  for (const caption of sample.captions)
    await must(
      tx,
      by,
      "picture.save",
      addPicture(tx, by, { tripId, fileId: null, caption, altText: null, grade: "INTERNAL" }, now),
    );
}
