import { type ShowDay, showDay } from "./show-day";
import { showMinute, wallClock } from "./zone";

/** A moment as the clocks of a place showed it: "2022-08-19（五） 14:32". Whose clocks they are, the page says. */
export function showInstant(instant: Date, timeZone: string, how: ShowDay): string {
  const { day, minute } = wallClock(instant, timeZone);
  return `${showDay(day, how)} ${showMinute(minute)}`;
}
