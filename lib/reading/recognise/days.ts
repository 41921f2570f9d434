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
  if (
    fromSlots.length > 0 &&
    (said.length === 0 ||
      fromSlots.length >= said.length ||
      fromSlots.some((day) => !said.some((other) => other.value === day)))
  ) {
    const at = (day: string) => slots.find((slot) => slot.value.day === day)?.at.slice(0, 1) ?? [];
    return fromSlots.map((value) => ({ value, confidence: 0.95, at: at(value) }));
  }
  if (said.length > 0) return said;
  const headed = outline.sections
    .flatMap((section) => [section, ...section.parts])
    .flatMap((part) => {
      if (!part.headingLike || !/會議|議程|議題/.test(part.heading)) return [];
      const date = findDates(part.heading).find((one) => one.day !== undefined);
      const value = date ? isoDate(date, year) : null;
      return value ? [{ value, confidence: 0.85, at: [{ leaf: part.leaf, from: 0, to: part.heading.length }] }] : [];
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
    const days = periodIn(sentence, cover, year);
    if (days.length > 0) return days;
  }
  for (const sentence of telling)
    for (const date of findDates(sentence.text)) {
      const value = date.day === undefined ? null : isoDate(date, year);
      if (value && cover.tripStart && inTrip(value, cover) && !/團務|行前|籌備|會前/.test(sentence.text))
        return [{ value, confidence: 0.75, at: [spanOf(sentence, date)] }];
    }
  return [];
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
