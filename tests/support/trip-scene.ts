import { givenAccount, givenMember, givenTrip } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { standingSeen } from "@/lib/trips/standing-seen";

/** A draft that can be submitted, with its head. */
export async function draft(more: Parameters<typeof givenTrip>[0] = {}) {
  const trip = await givenTrip({ state: "DRAFT", ...more });
  await db.tripPlace.create({ data: { tripId: trip.id, countryZh: "泰國", position: 0 } });
  const head = await givenAccount();
  await givenMember(trip, head, "HEAD");
  return { trip, head };
}

/** What the form of a decision carries when the trip is opened now. */
export async function read(tripId: string) {
  const select = { submittedAt: true, decidedAt: true } as const;
  return { tripId, seen: standingSeen(await db.trip.findUniqueOrThrow({ where: { id: tripId }, select })) };
}
