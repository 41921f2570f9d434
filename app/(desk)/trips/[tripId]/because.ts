import { getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/access/actor";
import { policy } from "@/lib/access/policy";

/** As what the reader sees a trip: the role on it, else the office roles that read every trip. */
export async function because(actor: Actor, tripId: string): Promise<string> {
  const t = await getTranslations("roles");
  const comma = (await getTranslations("trips"))("comma");
  const shown = actor.preview === null ? actor.roles : [actor.preview];
  const onTrip =
    actor.preview === null ? actor.memberships.filter((one) => one.tripId === tripId).map(({ role }) => role) : [];
  const reads = shown.filter((role) => role in policy["trip.read"]);
  return (onTrip.length > 0 ? onTrip : reads).map((role) => t(role)).join(comma);
}
