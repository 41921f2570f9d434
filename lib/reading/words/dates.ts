import { chineseDigits, readNumber } from "../../numbering/read-chinese";

/** A date as far as it is written: the year may be missing, the day may be. */
export type FoundDate = { year?: number; month: number; day?: number; from: number; to: number };
/** Two dates of one period, the parts that the second leaves out completed from the first. */
export type FoundPeriod = { start: FoundDate; end: FoundDate; from: number; to: number };

const n = `[${chineseDigits}\\d０-９]`;
const year = `(?:(民國|中華民國|西元|公元)?\\s*(${n}{2,4}|元)\\s*年)`;
const week = `(?:\\s*[（(]\\s*(?:星期|週|周|禮拜)?\\s*[一二三四五六日天]\\s*[）)]|\\s*星期[一二三四五六日天])?`;
const written = new RegExp(
  `${year}?\\s*(${n}{1,3})\\s*月(?:份)?(?:\\s*(${n}{1,3})\\s*(?:[日號]${week}|(?=(?:至|到|迄|[-–—~～〜－])\\s*${n}{1,3}\\s*[日號])))?`,
  "g",
);
const numeric =
  /(?<![\d./])(民國\s*)?(\d{2,4})\s*([./-])\s*(\d{1,2})\s*\3\s*(\d{1,2})(?![\d]|\.\d)|(?<![\d./:])(\d{1,2})\s*\/\s*(\d{1,2})(?![\d/])/g;
const joined = /(?<!\d)((?:19|20)\d{2}|0?\d{2,3}|1\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;
const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const short = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const dayFirst = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${months}|${short})\\.?(?:,?\\s+(\\d{4}))?`,
  "gi",
);
const monthFirst = new RegExp(
  `\\b(${months}|${short})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`,
  "gi",
);
const monthOnly = new RegExp(`\\b(${months})\\s+(\\d{4})`, "gi");

const gregorian = (raw: string, prefix?: string): number | undefined => {
  const value = raw === "元" ? 1 : readNumber(raw);
  if (value === null) return undefined;
  return value < 1000 && !/西元|公元/.test(prefix ?? "") ? value + 1911 : value;
};
const monthNumber = (name: string) =>
  months.split("|").findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;

const valid = (date: FoundDate): boolean =>
  date.month >= 1 &&
  date.month <= 12 &&
  (date.day === undefined || (date.day >= 1 && date.day <= 31)) &&
  (date.year === undefined || (date.year >= 1912 && date.year <= 2100));

/** Every date in a text, ROC or Gregorian, in order, none over another. A year below 1000 is a ROC year (ROC 1 = 1912). */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, date: Omit<FoundDate, "from" | "to">) => {
    const from = match.index ?? 0;
    const to = from + match[0].trimEnd().length;
    const whole = { ...date, from, to };
    if (valid(whole) && !found.some((other) => other.from < to && from < other.to)) found.push(whole);
  };
  for (const match of text.matchAll(written)) {
    const month = readNumber(match[3] ?? "");
    const day = match[4] ? readNumber(match[4]) : undefined;
    const lead = match[0].length - match[0].trimStart().length;
    if (month === null || day === null) continue;
    // 3 個月 and 三月底 are no dates by themselves; a month alone needs its year.
    if (day === undefined && !match[2]) continue;
    const shifted = Object.assign([match[0].slice(lead)], {
      index: (match.index ?? 0) + lead,
    }) as unknown as RegExpMatchArray;
    add(shifted, {
      month,
      ...(match[2] ? { year: gregorian(match[2], match[1]) } : {}),
      ...(day === undefined ? {} : { day }),
    });
  }
  for (const match of text.matchAll(dayFirst))
    add(match, {
      day: Number(match[1]),
      month: monthNumber(match[2] ?? ""),
      ...(match[3] ? { year: Number(match[3]) } : {}),
    });
  for (const match of text.matchAll(monthFirst))
    add(match, {
      day: Number(match[2]),
      month: monthNumber(match[1] ?? ""),
      ...(match[3] ? { year: Number(match[3]) } : {}),
    });
  for (const match of text.matchAll(monthOnly))
    add(match, { month: monthNumber(match[1] ?? ""), year: Number(match[2]) });
  for (const match of text.matchAll(numeric)) {
    // 2025-10-14-15 holds one date; 114/09/10-114/09/14 two.
    if (match[3] === "-" && text[match.index - 1] === "-") continue;
    if (!match[2] && isShare(text, match.index, match[0].length)) continue;
    if (match[2]) add(match, { year: gregorian(match[2]), month: Number(match[4]), day: Number(match[5]) });
    else add(match, { month: Number(match[6]), day: Number(match[7]) });
  }
  for (const match of text.matchAll(joined)) {
    if (/^\d{6}$/.test(match[0])) continue;
    add(match, { year: gregorian(match[1] ?? ""), month: Number(match[2]), day: Number(match[3]) });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** 2/3 多數 and 比率 1/3 are shares, and no days. */
const isShare = (text: string, from: number, length: number): boolean =>
  /(?:占|佔|比率|比例|比重|約|逾|近|達|超過|不足)\s*$/.test(text.slice(Math.max(0, from - 4), from)) ||
  /^\s*(?:多數|以上|以下|的|之|強|票|會員|席|人|成)/.test(text.slice(from + length, from + length + 4));

const between = /^\s*(?:起|出發)?\s*(?:至|到|迄|[-–—~～〜－―]|to|until|and|及|、|,|，)+\s*/i;
const dayAlone = new RegExp(`^(${n}{1,3})\\s*[日號]`);
const bareDay = /^(\d{1,2})(?!\s*[月/.\d])/;
const dayAndYear = /^(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)((?:19|20)\d{2})(?!\d)/;
const monthAndDay = /^(\d{1,2})\s*([./])\s*(\d{1,2})(?![\d./])/;

/** Every period: two dates with 至, a dash or "to" between, the second perhaps only a day (8 月 16 日至 19 日, 8/16-19, 16–19 August). */
export function findPeriods(text: string): FoundPeriod[] {
  const dates = findDates(text);
  const periods: FoundPeriod[] = [];
  for (const [index, start] of dates.entries()) {
    if (start.day === undefined) continue;
    const after = text.slice(start.to);
    const gap = between.exec(after);
    if (!gap) continue;
    const to = start.to + gap[0].length;
    const next = dates[index + 1];
    if (next && next.from <= to + 3 && next.from >= to && next.day !== undefined && !text.slice(to, next.from).trim()) {
      periods.push({ start: complete(start, next), end: complete(next, start), from: start.from, to: next.to });
      continue;
    }
    const rest = text.slice(to);
    const short = monthAndDay.exec(rest);
    // 114.9.10～9.14
    if (short && Number(short[1]) >= start.month && Number(short[1]) <= 12 && Number(short[3]) <= 31) {
      const end = { ...start, month: Number(short[1]), day: Number(short[3]), from: to, to: to + short[0].length };
      periods.push({ start, end, from: start.from, to: end.to });
      continue;
    }
    const dated = start.year === undefined ? dayAndYear.exec(rest) : null;
    if (dated && Number(dated[1]) > start.day) {
      const whole = { ...start, year: Number(dated[2]) };
      const end = { ...whole, day: Number(dated[1]), from: to, to: to + dated[0].length };
      periods.push({ start: whole, end, from: start.from, to: end.to });
      continue;
    }
    // 108年9月23日至同年月28日 · 至同年10月2日
    const same = /^(?:同年同?|本|同)月\s*(\d{1,2})\s*日|^同年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(rest);
    if (same) {
      const end = {
        ...start,
        month: same[2] ? Number(same[2]) : start.month,
        day: Number(same[1] ?? same[3]),
        from: to,
        to: to + same[0].length,
      };
      periods.push({ start, end, from: start.from, to: end.to });
      continue;
    }
    const alone = dayAlone.exec(rest) ?? bareDay.exec(rest);
    const day = alone?.[1] ? readNumber(alone[1]) : null;
    if (alone && day !== null && day > start.day && day <= 31 && !/^(?:及|、|,|，|and)/.test(gap[0].trim()))
      periods.push({
        start,
        end: { ...start, day, from: to, to: to + alone[0].length },
        from: start.from,
        to: to + alone[0].length,
      });
  }
  for (const match of text.matchAll(
    new RegExp(
      `(?<!\\d)(\\d{1,2})\\s*(?:[-–—]|to|and)\\s*(\\d{1,2})\\s+(${months}|${short})\\.?,?(?:\\s+(\\d{4}))?`,
      "gi",
    ),
  )) {
    const month = monthNumber(match[3] ?? "");
    const from = match.index;
    const to = from + match[0].length;
    const at = { month, ...(match[4] ? { year: Number(match[4]) } : {}), from, to };
    const period = { start: { ...at, day: Number(match[1]) }, end: { ...at, day: Number(match[2]) }, from, to };
    if (!periods.some((other) => other.from < to && from < other.to)) periods.push(period);
  }
  return periods.sort((a, b) => a.from - b.from);
}

const complete = (date: FoundDate, other: FoundDate): FoundDate => {
  if (date.year !== undefined || other.year === undefined) return date;
  // 12 月 28 日至 113 年 1 月 3 日: the year before.
  const earlier = date.from < other.from;
  const shift = earlier && date.month > other.month ? -1 : !earlier && date.month < other.month ? 1 : 0;
  return { ...date, year: other.year + shift };
};

/** "2022-08-16", or "2022-08" where only the month is known; null without a year. */
export function isoDate(date: FoundDate, yearIfMissing?: number): string | null {
  const whole = date.year ?? yearIfMissing;
  if (whole === undefined) return null;
  const pad = (value: number) => String(value).padStart(2, "0");
  if (date.day === undefined) return `${whole}-${pad(date.month)}`;
  const days = new Date(Date.UTC(whole, date.month, 0)).getUTCDate();
  return date.day > days ? null : `${whole}-${pad(date.month)}-${pad(date.day)}`;
}
