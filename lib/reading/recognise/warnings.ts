import type { Proposal, Warning } from "../proposal";
import type { Source } from "../source";
import { chapterKindsOf } from "../words/chapters";
import { squeezed } from "../words/script";

/** What whoever reviews the reading should look at (domain §5: chapters that are missing, a report dated before the return, items without minutes). */
export function warningsOf(read: Omit<Proposal, "warnings">, source: Source): Warning[] {
  const warnings: Warning[] = [];
  const say = (code: Warning["code"], values: Warning["values"] = {}) => warnings.push({ code, values });
  const { cover, sections } = read;
  const headings = sections.map((section) => section.value.heading);
  if (sections.length === 0) say("noChapters");
  else {
    const kinds = headings.flatMap(chapterKindsOf);
    const inText = (word: RegExp) => sections.some((section) => word.test(section.value.text.slice(0, 20_000)));
    if (!kinds.includes("purpose")) say("noPurpose");
    if (!kinds.includes("recommendations") && !inText(/(?:^|\n)\s*\S{0,4}(?:具體)?建議(?:事項)?\s*(?:\n|[:：])/))
      say("noRecommendations");
  }
  const back = cover.tripEnd?.value;
  const start = cover.tripStart?.value;
  const report = cover.reportDate?.value;
  if (back && report && (report.length === 7 ? report < back.slice(0, 7) : report < back))
    say("reportBeforeReturn", { report, back });
  if (start && back && start > back) say("periodReversed", { start, back });
  const outside = read.meetingDays
    .filter((day) => (start && day.value < start) || (back && day.value > back))
    .map((day) => day.value);
  if (outside.length > 0) say("daysOutsideTrip", { days: outside.join("、") });
  const items = new Set(read.slots.map((slot) => slot.value.item).filter((item): item is string => item !== null));
  const recorded = new Set(
    read.minutes.map((minutes) => minutes.value.item).filter((item): item is string => item !== null),
  );
  const missing = [...items].filter((item) => !recorded.has(item));
  if (recorded.size > 0 && missing.length > 0) say("itemWithoutMinutes", { items: missing.join("、") });
  const unknown = [...recorded].filter((item) => !items.has(item));
  if (items.size > 0 && unknown.length > 0) say("minutesWithoutItem", { items: unknown.join("、") });
  if (read.slots.some((slot) => slot.value.day === null && slot.value.start !== null)) say("agendaWithoutDay");
  const count = (text: string) => squeezed(text).length;
  const left = read.unplaced.reduce((sum, piece) => sum + count(piece.text), 0);
  const whole = left + count(read.coverText) + sections.reduce((sum, section) => sum + count(section.value.text), 0);
  if (whole > 0 && left / whole > 0.05) say("manyUnplaced", { percent: Math.round((left / whole) * 100) });
  for (const notice of source.notices) say(notice.code, { count: notice.count });
  return warnings;
}
