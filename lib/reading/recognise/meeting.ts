import { readNumber } from "../../numbering/read-chinese";
import type { Leaf } from "../leaves";
import type { Outline } from "../outline/outline";
import type { Part } from "../outline/parts";
import type { Cover, Found, Meeting } from "../proposal";
import { findMentions } from "../words/mentions";
import { hanCount } from "../words/script";
import { chairOf } from "./chair";
import { meetingNameEn, meetingNamesIn, meetingNameZh } from "./meeting-names";
import { modeOf, placeOf } from "./meeting-place";
import { bodyIn, type Match, ownSeries, seriesIn, seriesOf } from "./meeting-series";

const meetingWords =
  /會議|大會|年會|論壇|研討會|委員會|工作小組|工作組|對話|談判|諮商|例會|會談|峰會|高峰會|理事會|研商會|座談會|會期|總會|meeting|conference|session|forum|assembly|congress|summit|symposium|dialogue|committee|workshop|plenary/i;
const studyWords = /考察|研習|訓練|實習|進修|參訪|訪問|研究|課程|觀摩|見習|study|training|course/i;

/**
 * The meetings that a report is about, in the order of its title; none for pure visits and training.
 * @param hasAgenda an agenda was found: then there was a meeting, whatever the title calls it
 */
export function meetingsOf(
  leaves: readonly Leaf[],
  outline: Outline,
  cover: Cover,
  hasAgenda: boolean,
): Found<Meeting>[] {
  const title = cover.title?.value ?? "";
  const shown = leaves.filter(
    (leaf) => leaf.text && !outline.contents.some((range) => leaf.index >= range.from && leaf.index < range.to),
  );
  const early = shown
    .slice(0, 60)
    .map((leaf) => leaf.text.slice(0, 3000))
    .join("\n");
  const several = meetingNamesIn(title);
  if (several.length > 1)
    return inOrder(several.map((name) => ({ name, own: chapterOf(name, several, outline) }))).map(({ name, own }) => {
      const named = { name, nameZh: name, series: seriesOf(name) };
      return one(named, own ? leaves.slice(own.leaf, own.to) : leaves, leaves, cover, early);
    });
  const nameZh = quotedName(title, early) ?? meetingNameZh(title, leaves, outline);
  const series = seriesIn(title, nameZh, early);
  const isStudy = studyWords.test(title) && !/會議|大會|年會|論壇|委員會|meeting|conference/i.test(title);
  const isMeeting = hasAgenda || (meetingWords.test(title) ? !isStudy : series !== null && !studyWords.test(title));
  return isMeeting ? [one({ name: nameZh ?? title, nameZh, series }, leaves, leaves, cover, early)] : [];
}

/** A title without a number (參加執行委員會會議): the text may give the whole name in quotes, 「…第35屆執行委員會會議」. */
function quotedName(title: string, early: string): string | null {
  if (ordinalOf(title) !== null || /\d{4}\s*年|\d{2,3}\s*年/.test(title)) return null;
  const quoted = [...early.matchAll(/「([^「」\n]{6,60})」/g)].map((match) => match[1] ?? "");
  const shares = (name: string) =>
    Array.from({ length: title.length - 3 }, (_, at) => title.slice(at, at + 4)).filter((part) => name.includes(part))
      .length;
  return quoted.find((name) => ordinalOf(name) !== null && meetingWords.test(name) && shares(name) >= 2) ?? null;
}

/** In the order in which the report tells of them, where each has its chapter. */
const inOrder = <T extends { own: Part | null }>(meetings: T[]): T[] =>
  meetings.every(({ own }) => own !== null)
    ? [...meetings].sort((a, b) => (a.own?.leaf ?? 0) - (b.own?.leaf ?? 0))
    : meetings;

/** Of several meetings the chapter that is about this one: its heading has most of the words that the others lack. */
function chapterOf(name: string, all: readonly string[], outline: Outline): Part | null {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const others = all.filter((other) => other !== name).map(pairs);
  const own = [...pairs(name)].filter(
    (pair) => !others.some((other) => other.has(pair)) && /^\p{Script=Han}{2}$/u.test(pair),
  );
  const weighed = outline.sections
    .flatMap((section) => [section, ...section.parts])
    .filter((part) => part.named.every((kind) => kind === "proceedings" || kind === "agenda"))
    .map((section) => ({ section, weight: own.filter((pair) => section.heading.includes(pair)).length }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  return best && best.weight >= 3 && best.weight >= own.length * 0.4 ? best.section : null;
}

type Named = { name: string; nameZh: string | null; series: Match | null };

/** @param own leaves that tell of this meeting alone, where the report has a chapter for each */
function one(
  { name, nameZh, series }: Named,
  own: readonly Leaf[],
  leaves: readonly Leaf[],
  cover: Cover,
  early: string,
): Found<Meeting> {
  const body = bodyIn(name);
  const place = placeOf(
    cover,
    own === leaves
      ? early
      : own
          .slice(0, 12)
          .map((leaf) => leaf.text.slice(0, 3000))
          .join("\n"),
  );
  const ordinal = ordinalOf(name) ?? ordinalOf(nameZh ?? "");
  const value: Meeting = {
    nameZh,
    nameEn: meetingNameEn(leaves, ordinal, series),
    series: ownSeries(nameZh ?? name, series, bodyIn(`${name} ${cover.title?.value ?? ""}`), early),
    ordinal,
    country: place?.country ?? null,
    city: place?.city ?? null,
    timeZone: place?.timeZone ?? null,
    mode: modeOf(leaves, cover),
    chair: chairOf(
      own,
      [nameZh ?? "", body ?? "", series?.series.split(" ").at(-1) ?? ""],
      cover.delegates.map((person) => person.value.name),
    ),
  };
  return { value, confidence: series && nameZh ? 0.88 : 0.75, at: cover.title?.at ?? [] };
}

const number = "[\\d０-９一二三四五六七八九十百]{1,4}";
export function ordinalOf(text: string): number | null {
  const zh = new RegExp(`第\\s*(${number})\\s*(?:次|屆|回|會期|期|回合|輪)`).exec(text)?.[1];
  if (zh) return readNumber(zh);
  const en = /\b(\d{1,3})(?:st|nd|rd|th)\b/.exec(text)?.[1];
  return en ? Number(en) : null;
}

/** Body of a series: WTO of "WTO TBT"; null without one. */
export const bodyOf = (meeting: Meeting | null, title: string): string | null => {
  const own = meeting?.series?.split(" ")[0];
  if (own) return own;
  return (
    findMentions(title).find((mention) => mention.kind === "organisation" && hanCount(mention.code) === 0)?.code ?? null
  );
};
