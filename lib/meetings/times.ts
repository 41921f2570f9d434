import type { Day } from "@/lib/calendar/day";
import { offsetAt } from "@/lib/calendar/offset";
import { instantOf, type Minute, minuteElsewhere, officeZone, showMinute } from "@/lib/calendar/zone";

/** How the times of an agenda are shown: the place's own clock first, the office's beside it. */

export type SlotTime = {
  /** "09:00–09:15", or "18:00" when the end is open. */
  local: string;
  /** The same at the office, null where the clocks agree or the day is not known. */
  home: string | null;
  /** The day of `home` beside the day of the agenda. */
  homeDay: "same" | "next" | "previous";
  open: boolean;
};

type Timed = { day: Day | null; start: Minute | null; end: Minute | null };

export function slotTime({ day, start, end }: Timed, zone: string): SlotTime | null {
  if (start === null) return null;
  const local = range(start, end);
  if (day === null) return { local, home: null, homeDay: "same", open: end === null };
  const there = (minute: Minute) => minuteElsewhere(day, minute, zone, officeZone);
  const [from, to] = [there(start), end === null ? null : there(end)];
  const shift = Math.floor(from / 1440);
  // The day is said once, when the whole time lies on it; else each end carries its own "+1".
  const whole = to === null || Math.floor(to / 1440) === shift;
  const time = whole ? range(from - shift * 1440, to === null ? null : to - shift * 1440) : range(from, to);
  const homeDay = !whole || shift === 0 ? "same" : shift > 0 ? "next" : "previous";
  return { local, home: from === start ? null : time, homeDay, open: end === null };
}

const range = (from: Minute, to: Minute | null) =>
  to === null ? showMinute(from) : `${showMinute(from)}–${showMinute(to)}`;

/** What a person may type to get these times back: "09:00-10:30"; empty when there are none. */
export const typedTime = ({ start, end }: Pick<Timed, "start" | "end">): string => {
  if (start === null) return "";
  return end === null ? typedMinute(start) : `${typedMinute(start)}-${typedMinute(end)}`;
};

// Past midnight the reader adds the day by itself, as long as the end is earlier than the start.
const typedMinute = (minute: Minute) => showMinute(minute % 1440);

export type ZoneFact = {
  /** "UTC+7", "UTC+5:45" */
  utc: string;
  /** Minutes the office's clocks are ahead of the place's; negative when behind. */
  ahead: number;
};

/** The place's zone on the day a meeting begins, at noon there. */
export function zoneFact(zone: string, day: Day): ZoneFact {
  const noon = instantOf(day, 720, zone);
  const offset = offsetAt(zone, noon);
  return { utc: `UTC${signed(offset)}`, ahead: offsetAt(officeZone, noon) - offset };
}

function signed(offset: number): string {
  const minutes = Math.abs(offset);
  const rest = minutes % 60;
  return `${offset < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}
