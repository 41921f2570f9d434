import { type Leaf, leavesOf, textOfLeaves } from "./leaves";
import { outlineOf } from "./outline/outline";
import type { Found, Position, Proposal, Section, Speakers, Unplaced } from "./proposal";
import { agendaOf } from "./recognise/agenda/agenda";
import { captionsOf } from "./recognise/captions";
import { commitmentsOf } from "./recognise/commitments";
import { coverOf } from "./recognise/cover";
import { meetingDaysOf } from "./recognise/days";
import { giftsOf } from "./recognise/gifts";
import { bodyOf, meetingsOf } from "./recognise/meeting";
import { outcomesOf } from "./recognise/outcomes";
import { positionsOf } from "./recognise/positions";
import { recommendationsOf } from "./recognise/recommendations";
import { speakersOf } from "./recognise/speakers";
import { type Around, delegatesPattern } from "./recognise/subjects";
import { minutesOf, unitsOf } from "./recognise/units";
import { visitsOf } from "./recognise/visits";
import { warningsOf } from "./recognise/warnings";
import type { Source } from "./source";
import { finderFor } from "./words/finder";
import { someSecretariat } from "./words/mentions";

/** Reads a report that has become blocks. Nothing of the text is dropped: cover, sections and `unplaced` hold it all. */
export function readReport(source: Source): Proposal {
  const leaves = leavesOf(source);
  const outline = outlineOf(leaves);
  const cover = coverOf(leaves.slice(0, outline.cover), leaves);
  const slots = agendaOf(leaves, outline, cover);
  const meetings = meetingsOf(leaves, outline, cover, slots.length >= 3);
  const meeting = meetings[0] ?? null;
  const days = meetingDaysOf(leaves, outline, cover, slots, meeting?.value ?? null);
  const only = days.length === 1 ? days[0]?.value : undefined;
  const dated = only
    ? slots.map((slot) =>
        slot.value.day === null && slot.value.start !== null ? { ...slot, value: { ...slot.value, day: only } } : slot,
      )
    : slots;
  const topics =
    meeting !== null ||
    /研習|訓練|課程|實習|進修|研究/.test(`${cover.title?.value ?? ""}${cover.category?.value ?? ""}`);
  const visits = visitsOf(leaves, outline, cover.tripStart ? Number(cover.tripStart.value.slice(0, 4)) : undefined);
  // Where there was no meeting, a chapter that is named for whom they visited tells of the visit.
  const visited = new Set(meeting ? [] : visits.flatMap(({ at }) => at.map((span) => span.leaf)));
  const units = unitsOf(leaves, outline, dated, topics).filter(
    ({ part }) => ![part, ...part.parts].some((one) => visited.has(one.leaf)),
  );
  const body = bodyOf(meeting?.value ?? null, cover.title?.value ?? "");
  const inTitle = (cover.title?.value ?? "").matchAll(/[（(]\s*([A-Z][A-Z&-]{1,11})\b/g);
  const acronyms = [...inTitle].map((match) => match[1] ?? "");
  // APEC 認同…: the body whose meeting it is does not speak in it.
  const hosts = new Set(
    [body, ...acronyms, ...(meeting?.value.series?.split(" ") ?? []), meeting?.value.series].filter(
      (code): code is string => !!code,
    ),
  );
  const around: Around = {
    hosts,
    ours: delegatesPattern(cover.delegates.map((delegate) => delegate.value)),
    find: finderFor(leaves.map((leaf) => leaf.text)),
  };
  const positions = positionsOf(units, around);
  const proposal: Omit<Proposal, "warnings"> = {
    coverText: textOfLeaves(leaves.slice(0, outline.cover)),
    cover,
    meetings,
    ...placed(leaves, outline, source),
    meetingDays: days,
    slots: dated,
    minutes: minutesOf(units),
    speakers: speakersOf(units, positions, around).map((one) => withBody(one, body)),
    positions: positions.map((one) => withBodyIn(one, body)),
    outcomes: outcomesOf(units, dated),
    commitments: commitmentsOf(units, around),
    recommendations: recommendationsOf(leaves, outline),
    visits,
    gifts: giftsOf(
      leaves,
      cover.delegates.map((delegate) => delegate.value),
    ),
    photoCaptions: captionsOf(leaves, outline),
  };
  return { ...proposal, warnings: warningsOf(proposal, source) };
}

const named = (code: string, body: string | null): string =>
  code === someSecretariat && body ? `${body} Secretariat` : code;

const withBody = (found: Found<Speakers>, body: string | null): Found<Speakers> => ({
  ...found,
  value: { ...found.value, who: [...new Set(found.value.who.map((code) => named(code, body)))] },
});

function withBodyIn(found: Found<Position>, body: string | null): Found<Position> {
  const value = { ...found.value };
  for (const stance of ["supports", "opposes", "amends", "reserves", "proposes"] as const)
    if (value[stance]) value[stance] = value[stance].map((code) => named(code, body));
  return { ...found, value };
}

/** Sections with their text, and what belongs to none: contents, running headers, what stands between form and chapters. */
function placed(
  leaves: readonly Leaf[],
  outline: ReturnType<typeof outlineOf>,
  source: Source,
): { sections: Found<Section>[]; unplaced: Unplaced[] } {
  const taken = new Array<boolean>(leaves.length).fill(false);
  for (let at = 0; at < outline.cover; at++) taken[at] = true;
  const sections = outline.sections.map((part): Found<Section> => {
    for (let at = part.leaf; at < part.to; at++) taken[at] = true;
    return {
      value: { heading: part.heading, text: textOfLeaves(leaves.slice(part.from, part.to)) },
      confidence: part.headingLike ? 0.96 : 0.7,
      at: [{ leaf: part.leaf, from: 0, to: part.heading.length }],
    };
  });
  const unplaced: Unplaced[] = [];
  const firstOf = new Map<number, number>();
  for (const leaf of leaves) if (!firstOf.has(leaf.block)) firstOf.set(leaf.block, leaf.index);
  for (const piece of source.apart) {
    const leaf = firstOf.get(piece.before) ?? leaves.length;
    unplaced.push({ text: piece.text, at: { leaf, from: 0, to: 0 } });
  }
  for (const leaf of leaves)
    if (!taken[leaf.index] && leaf.text)
      unplaced.push({ text: leaf.text, at: { leaf: leaf.index, from: 0, to: leaf.text.length } });
  return { sections, unplaced: unplaced.sort((a, b) => a.at.leaf - b.at.leaf) };
}
