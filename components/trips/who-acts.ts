import type { TripDetail } from "@/lib/trips/model";
import type { NextStep } from "@/lib/trips/rules";
import { inLanguage } from "./in-language";

/** Names of those who write on a trip: its drafters, or else its head; none when nobody is on it yet. */
function writersOf({ members }: Pick<TripDetail, "members">, locale: string): string[] {
  const named = (role: string) =>
    members
      .filter((member) => member.role === role)
      .map(({ nameZh, nameEn }) => inLanguage(nameZh, nameEn, locale).label);
  const drafters = named("DRAFTER");
  return drafters.length > 0 ? drafters : named("HEAD");
}

/** Who acts, by name where the trip knows it, else by the key of their office role. */
export function whoActs(
  trip: Pick<TripDetail, "members">,
  { by }: NextStep,
  locale: string,
): { names: string[] } | { role: NextStep["by"] } {
  const names = by === "writers" ? writersOf(trip, locale) : [];
  return names.length > 0 ? { names } : { role: by };
}
