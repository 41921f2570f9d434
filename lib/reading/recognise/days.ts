import type { Leaf } from "../leaves";
import type { Outline } from "../outline/outline";
import type { Cover, Found, Meeting, Slot } from "../proposal";
import { findDates, findPeriods, isoDate } from "../words/dates";
import { type Sentence, sentencesOf } from "../words/sentences";

const held = /舉行|召開|舉辦|會期|會議(?:日期|時間|期間)|為期|假|於.{0,30}(?:參加|出席)|held|takes? place|took place/;

/** The days on which the meeting sat: those of its agenda, else what the text says of it, else the days that chapters are headed by. */
export function meetingDaysOf(
  leaves: readonly Leaf[],
  outline: Outline,
  cover: Cover,
  slots: readonly Found<Slot>[],
  meeting: Meeting | null,
): Found<string>[] {
  if (!meeting) return [];
  const fromSlots = [
    ...new Set(slots.map((slot) => slot.value.day).filter((day): day is string => day !== null)),
  ].sort();
  const year = cover.tripStart ? Number(cover.tripStart.value.slice(0, 4)) : undefined;
  const said = saidDays(leaves, outline, cover, year);
  const headed = headedDays(outline, cover, year);
  if (
    fromSlots.length > 0 &&
    (said.length === 0 ||
      fromSlots.length >= said.length ||
      fromSlots.every((day) => said.some((other) => other.value === day && singly(day, leaves, year))) ||
      fromSlots.some((day) => !said.some((other) => other.value === day)))
  ) {
    const at = (day: string) => slots.find((slot) => slot.value.day === day)?.at.slice(0, 1) ?? [];
    return fromSlots.map((value) => ({ value, confidence: 0.95, at: at(value) }));
  }
  // Chapters of several meetings, each with its day: 參、第二工作小組會議（6月20日） · 伍、委員會會議（6月22日至23日）.
  return headed.length > said.length && said.every((day) => headed.some(({ value }) => value === day.value))
    ? headed
    : said.length > 0
      ? said
      : headed;
}

function headedDays(outline: Outline, cover: Cover, year: number | undefined): Found<string>[] {
  const headed = outline.sections
    .flatMap((section) => [section, ...section.parts])
    .flatMap((part) => {
      if (!part.headingLike || !/會議|議程|議題/.test(part.heading)) return [];
      const at = [{ leaf: part.leaf, from: 0, to: part.heading.length }];
      const period = findPeriods(part.heading)[0];
      const [first, last] = period ? [isoDate(period.start, year), isoDate(period.end, year)] : [null, null];
      if (first && last && first <= last && inTrip(first, cover) && inTrip(last, cover))
        return daysBetween(first, last).map((value) => ({ value, confidence: 0.85, at }));
      const date = findDates(part.heading).find((one) => one.day !== undefined);
      const value = date ? isoDate(date, year) : null;
      return value ? [{ value, confidence: 0.85, at }] : [];
    });
  return headed
    .filter((day, index) => headed.findIndex((other) => other.value === day.value) === index)
    .sort((a, b) => a.value.localeCompare(b.value));
}

/** What the text says: a period first, wherever it stands; a single day only where no sentence gives more. */
function saidDays(leaves: readonly Leaf[], outline: Outline, cover: Cover, year: number | undefined): Found<string>[] {
  const from = outline.sections[0]?.leaf ?? 0;
  const sentences = leaves
    .slice(from, from + 80)
    .flatMap((leaf) => (leaf.text.length > 20_000 ? [] : sentencesOf(leaf)));
  const telling = sentences.filter(({ text }) => held.test(text) && isMeeting.test(text) && !otherwise.test(text));
  for (const sentence of telling) {
    const period = periodIn(sentence, cover, year);
    // …於10日至12日舉行；…於同月14日及15日接續舉行: the days of the other meeting too.
    const beside = period.length > 0 ? telling.filter(({ leaf }) => leaf === sentence.leaf) : [sentence];
    const month = /(\d{1,2})月/.exec(sentence.text)?.[1] ?? "";
    const days = [...period, ...beside.flatMap((other) => listedDays(other, month, cover, year))];
    if (days.length > 0)
      return days
        .filter((day, at) => days.findIndex((other) => other.value === day.value) === at)
        .filter((day) => !idle(day.value, sentences, year))
        .sort((a, b) => a.value.localeCompare(b.value));
  }
  for (const sentence of telling)
    for (const date of findDates(sentence.text)) {
      const value = date.day === undefined ? null : isoDate(date, year);
      if (value && cover.tripStart && inTrip(value, cover) && !/團務|行前|籌備|會前/.test(sentence.text))
        return [{ value, confidence: 0.75, at: [spanOf(sentence, date)] }];
    }
  return [];
}

/** 10月17日及18日, 同月14日、15日、17日及18日: days that are named one by one. */
function listedDays(sentence: Sentence, month: string, cover: Cover, year: number | undefined): Found<string>[] {
  const text = sentence.text.replace(/同月/g, `${month}月`);
  return [...text.matchAll(/(\d{1,2})月(\d{1,2}日(?:[、及與和]\d{1,2}日(?![至到]))+)/g)].flatMap((match) => {
    const days = (match[2] ?? "").split(/[、及與和]/).map((day) => Number.parseInt(day, 10));
    const values = days.map((day) => isoDate({ month: Number(match[1]), day, from: 0, to: 0 }, year));
    return values.every((value) => value !== null && inTrip(value, cover))
      ? values.flatMap((value) =>
          value ? [{ value, confidence: 0.9, at: [spanOf(sentence, { from: 0, to: sentence.text.length })] }] : [],
        )
      : [];
  });
}

/** 其中工作小組於6月24日召開，理事會於6月26日召開: a day on which one of several meetings sat. */
function singly(day: string, leaves: readonly Leaf[], year: number | undefined): boolean {
  return leaves
    .slice(0, 120)
    .filter((leaf) => leaf.text.length < 2000)
    .some((leaf) =>
      [...leaf.text.matchAll(/於(\d{1,2}月\d{1,2}日)(?:召開|舉行)/g)].some((match) =>
        findDates(match[1] ?? "").some((date) => isoDate(date, year) === day),
      ),
    );
}

/** 其中3月15日為秘書處繕擬報告之日，未安排議程 · 5月4日及5日休會 */
function idle(day: string, sentences: readonly Sentence[], year: number | undefined): boolean {
  return sentences.some(({ text }) => {
    const said =
      /[^，。；]{0,40}(?:，)?[^，。；]{0,6}(?:休會|未安排議程|無議程|無議事|未排議程|休息一日|不開會)/.exec(
        text,
      )?.[0] ?? "";
    if (!said) return false;
    // 5月4日及5日
    const whole = said.replace(/(\d{1,2}月)(\d{1,2}日)(及|、|與)(\d{1,2}日)/g, "$1$2$3$1$4");
    return findDates(whole).some((date) => date.day !== undefined && isoDate(date, year) === day);
  });
}

const isMeeting = /會|論壇|對話|談判|meeting|session|conference|forum/i;
const otherwise = /預定|下(?:次|屆)|前次|上(?:次|屆)/;
const spanOf = (sentence: Sentence, part: { from: number; to: number }) => ({
  leaf: sentence.leaf,
  from: sentence.from + part.from,
  to: sentence.from + part.to,
});
const inTrip = (day: string, { tripStart, tripEnd }: Cover): boolean =>
  !tripStart || !tripEnd || (day >= tripStart.value && day <= tripEnd.value);

function periodIn(sentence: Sentence, cover: Cover, year: number | undefined): Found<string>[] {
  for (const period of findPeriods(sentence.text)) {
    const first = isoDate(period.start, year);
    const last = isoDate(period.end, year);
    if (!first || !last || first > last || (!inTrip(first, cover) && !inTrip(last, cover))) continue;
    const days = daysBetween(first, last);
    if (days.length <= 21) return days.map((value) => ({ value, confidence: 0.91, at: [spanOf(sentence, period)] }));
  }
  return [];
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (
    let time = Date.parse(`${first}T00:00:00Z`);
    time <= Date.parse(`${last}T00:00:00Z`) && days.length < 60;
    time += 86_400_000
  )
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}
