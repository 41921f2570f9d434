import cities from "./cities.json";
import { isPlaceZone } from "./rules";

const known = cities as Record<string, string[]>;

/**
 * Every zone of this machine's calendar data with the cities that people look for, those with cities first. The list of
 * cities knows newer names (Asia/Kolkata) than some machines list (Asia/Calcutta); both are accepted.
 */
export function zoneChoices(): { id: string; cities: string }[] {
  const all = new Set([...Object.keys(known), ...Intl.supportedValuesOf("timeZone")]);
  return [...all].filter(isPlaceZone).map((id) => ({ id, cities: (known[id] ?? []).join(" · ") }));
}
