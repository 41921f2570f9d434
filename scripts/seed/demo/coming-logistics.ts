import { addDays, type Day } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { addContact, addDeadline, addLeg, addRegistration, addStay } from "@/lib/logistics/commands";
import { must } from "../must";
import type { Office } from "../office";

const zone = "America/Los_Angeles";

/** Flights, hotel, registration, deadline and contact of the coming journey, all invented. */
export async function enterLogistics(
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
    "logistics.saveLeg",
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
    "logistics.saveLeg",
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
    "logistics.saveStay",
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
    "logistics.saveRegistration",
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
    "logistics.saveDeadline",
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
    "logistics.saveContact",
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
