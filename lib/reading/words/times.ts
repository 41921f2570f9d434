import { chineseDigits, readNumber } from "../../numbering/read-chinese";

/** A time of day or a span of it; minutes after midnight. */
export type FoundTimes = { start: number; end: number | null; endsNextDay: boolean; from: number; to: number };

const halves = "上午|早上|清晨|凌晨|中午|下午|傍晚|晚上|晚間|夜間";
const n = `[${chineseDigits}\\d０-９]`;
const after = "(?:\\s*(a\\.?m\\.?|p\\.?m\\.?|noon)(?![a-z]))?";
const clock = `(${halves})?\\s*(?:(${n}{1,3})\\s*(?:[:：](?=\\s*[\\d０-９]{2})|h(?=\\d{2}(?!\\d))|[時点點](?!間|區|段|程|期|任))\\s*(?:(${n}{1,3})\\s*分?|(半))?|([\\d０-９]{2})\\s?([\\d０-９]{2})(?=\\s*(?:hrs|[-–—~～至]))|(\\d{1,2})[.](\\d{2})(?=\\s*(?:a\\.?m|p\\.?m|[-–—~～至]))|(\\d{1,2})(?=\\s*(?:(?:a\\.?m\\.?|p\\.?m\\.?|noon)(?![a-z])|[-–—~～]\\s*\\d{1,2}[:：.]\\d{2}\\s*[ap]\\.?m)))${after}`;
const single = new RegExp(`(?<![\\d０-９.:/])${clock}`, "gi");
const looseEnd = new RegExp(`^${clock}`, "i");
const fourDigits = /^([0-2]\d)\s?([0-5]\d)(?!\d)(?:\s*(?:hrs|h))?/;
const dotted = /^(\d{1,2})[.](\d{2})(?!\d)(?:\s*(a\.?m\.?|p\.?m\.?))?/i;
const joint =
  /^\s*(?:hrs\s*)?(?:至|到|迄|[-–—―~～〜－─]+|to|until)\s*(?:(?:翌|次|隔)日)?\s*|^[\s\u3000]{1,12}(?=\d{1,2}[:：]\d{2})/i;

type Clock = { minutes: number; half: string | null; length: number };

function read(match: RegExpExecArray | RegExpMatchArray, half: string | null): Clock | null {
  const hour = readNumber(match[2] ?? match[5] ?? match[7] ?? match[9] ?? "");
  const minute = match[4] ? 30 : (readNumber(match[3] ?? match[6] ?? match[8] ?? "0") ?? 0);
  if (hour === null || hour > 24 || minute > 59) return null;
  const said = (match[1] ?? match[10] ?? "").toLowerCase().replaceAll(".", "") || half;
  return { minutes: inHalf(hour, said) * 60 + minute, half: said, length: match[0].trimEnd().length };
}

function inHalf(hour: number, half: string | null): number {
  if (!half) return hour;
  if (/^(下午|傍晚|晚上|晚間|夜間|pm)$/.test(half) && hour < 12) return hour + 12;
  if (half === "中午" && hour < 4) return hour + 12;
  if (/^(am|凌晨|清晨)$/.test(half) && hour === 12) return 0;
  return hour;
}

/** Every time of day in a text, with its end where one follows. "09:00   10:30" without a dash counts as a span. */
export function findTimes(text: string): FoundTimes[] {
  const found: FoundTimes[] = [];
  const alone = /^\s*([01]\d|2[0-3])([0-5]\d)(?:\s*(?:hrs?|時))?\s*$/.exec(text);
  if (alone)
    return [
      {
        start: Number(alone[1]) * 60 + Number(alone[2]),
        end: null,
        endsNextDay: false,
        from: text.search(/\d/),
        to: text.trimEnd().length,
      },
    ];
  const pair = /^\s*([01]\d|2[0-4])([0-5]\d)\s+([01]\d|2[0-4])([0-5]\d)\s*$/.exec(text);
  if (pair) {
    const [start, end] = [Number(pair[1]) * 60 + Number(pair[2]), Number(pair[3]) * 60 + Number(pair[4])];
    return [
      {
        start,
        end: end % 1440,
        endsNextDay: end <= start || end === 1440,
        from: text.search(/\d/),
        to: text.trimEnd().length,
      },
    ];
  }
  let last = 0;
  for (const match of text.matchAll(single)) {
    const lead = match[0].length - match[0].trimStart().length;
    const from = (match.index ?? 0) + lead;
    if (from < last) continue;
    const start = read(match, null);
    // 2025-10-14 is a date.
    if (match[5] && /^\s*[-–]\s*\d{1,2}\s*[-–]\s*\d{1,2}(?!\d)/.test(text.slice(match.index + match[0].length)))
      continue;
    // 2023 至 2026 are years, unless they stand alone in a cell of times.
    if (
      match[5] &&
      isYear(`${match[5]}${match[6]}`) &&
      /^\s*(?:至|到|[-–—~～])\s*20\d{2}/.test(text.slice((match.index ?? 0) + match[0].length)) &&
      text.trim().length > 12
    )
      continue;
    if (!start || /^\s*(?:分之|點[^\d一二三])/.test(text.slice(from + start.length))) continue;
    // 3 點建議 counts points.
    if (/[點点]$/.test(match[0].trim()) && !match[1]) continue;
    let to = (match.index ?? 0) + start.length;
    let end: number | null = null;
    const rest = text.slice(to);
    const gap = joint.exec(rest);
    if (gap) {
      const tail = rest.slice(gap[0].length);
      const next = readEnd(tail, start.half);
      if (next) {
        end = next.minutes;
        to += gap[0].length + next.length;
        // 9-10:30 p.m.: the half of the day stands at the end only.
        if (!start.half && /^(pm)$/.test(next.half ?? "") && start.minutes < 12 * 60 && start.minutes + 12 * 60 <= end)
          start.minutes += 12 * 60;
      }
    }
    const overnight = end !== null && end < start.minutes;
    // 下午 1:00-2:30 was read above; 11:00-1:00 without a half of the day is over noon, not over midnight.
    const overNoon =
      overnight && end !== null && end < 7 * 60 && start.minutes <= 12 * 60 + 59 && start.minutes >= 7 * 60;
    found.push({
      start: start.minutes % 1440,
      end: end === null ? null : (overNoon ? end + 720 : end) % 1440,
      endsNextDay: overnight && !overNoon && end !== 0 ? true : end === 1440 || (end === 0 && start.minutes > 0),
      from,
      to,
    });
    last = to;
  }
  return found;
}

const isYear = (digits: string): boolean => digits >= "1990" && digits <= "2099";

function readEnd(text: string, half: string | null): Clock | null {
  const match = looseEnd.exec(text);
  if (match) {
    const own = match[1] ?? match[10];
    const clock = read(match, null);
    // 上午9時至12時30分 ends after noon by itself; 下午2時至4時 takes the first half with it.
    if (clock && !own && half && /下午|晚|傍|pm/.test(half) && clock.minutes < 12 * 60) clock.minutes += 12 * 60;
    else if (clock?.minutes === 12 * 60 && !own && half && /晚|夜/.test(half)) clock.minutes = 24 * 60;
    return clock;
  }
  const four = fourDigits.exec(text);
  if (four) return { minutes: Number(four[1]) * 60 + Number(four[2]), half: null, length: four[0].length };
  const dot = dotted.exec(text);
  if (!dot) return null;
  const said = (dot[3] ?? "").toLowerCase().replaceAll(".", "") || null;
  return { minutes: inHalf(Number(dot[1]), said) * 60 + Number(dot[2]), half: said, length: dot[0].length };
}

/** 545 → "09:05" */
export const clockText = (minutes: number): string =>
  `${String(Math.floor((minutes % 1440) / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
