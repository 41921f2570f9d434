import type { Leaf } from "../leaves";
import { isName, readForeign, readPerson, titleAtStart } from "../words/people";
import { sentencesOf } from "../words/sentences";

const latinName =
  "(?:(?:Mr|Ms|Mrs|Dr|Prof|H\\.E|Amb|Ambassador|Sir|Police General)\\.?\\s*)*[A-ZÀ-Þ][\\p{Script=Latin}.'’-]+(?:\\s+(?:(?:de|van|von|da|bin|al|del|la)\\s+)?[A-ZÀ-Þ][\\p{Script=Latin}.'’-]+){1,3}";
const patterns = [
  new RegExp(
    `(?:共同)?主席(?:為|係|由|：|:|\\s|是)*(?:[^，。；A-Z]{0,24}?(?:[（(][A-Z]{2,10}[)）])?)\\s*(${latinName})`,
    "gu",
  ),
  new RegExp(`由[^。；]{0,40}?(${latinName})[^，。；]{0,24}?(?:聯合)?(?:擔任(?:本次|會議)?主席|主持)`, "gu"),
  new RegExp(
    `(?:Chair(?:person|man|woman)?|Chaired by|Moderated by)\\s*[:：]?\\s*(?:of the (?:meeting|committee)\\s*)?[:：,]?\\s*(${latinName})`,
    "gu",
  ),
  new RegExp(`(${latinName})\\s*(?:[,，(（][^)）。]{0,40}[)）]?)?\\s*(?:擔任(?:本次|會議|大會)?主席|擔任主持)`, "gu"),
  new RegExp(`Opening Remarks by (${latinName}),[^.。]{0,40}Chair`, "gu"),
];
const chinese = [
  /由[^，。；]{0,24}?([\p{Script=Han}]{4,12}?)(?:擔任(?:本次|會議)?主席|主持)/u,
  /主席(?:為|係|：|:|由)[^，。；]{0,16}?([\p{Script=Han}]{4,10})(?:主持|，|。|$)/u,
];

/**
 * Who chaired, from the words 主席 and 主持. Of several the one whose office is the meeting's own.
 * @param own names of the meeting: in Chinese, its body, its acronym
 */
export function chairOf(leaves: readonly Leaf[], own: readonly string[]): string | null {
  let best: { name: string; score: number } | null = null;
  for (const leaf of leaves.slice(0, 600)) {
    if (leaf.text.length > 20_000 || !/主席|主持|Chair/i.test(leaf.text)) continue;
    for (const sentence of sentencesOf(leaf))
      for (const { name, before } of chairsIn(sentence.text)) {
        const score = weight(sentence.text, before, own) - leaf.index / 1000;
        if (best === null || score > best.score) best = { name, score };
      }
  }
  return best !== null && best.score > -2 ? best.name : null;
}

function chairsIn(text: string): { name: string; before: string }[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const person = match[1] ? readForeign(match[1]) : null;
      if (
        !person ||
        /^(?:Item|Session|Meeting|Opening|Chair|Working|Member|The)\b/.test(person.name) ||
        person.name.split(/\s+/).length < 2
      )
        return [];
      return [
        { name: person.name, before: text.slice(0, match.index + (match[0].startsWith("由") ? match[0].length : 0)) },
      ];
    }),
  );
  if (found.length > 0) return found;
  for (const pattern of chinese) {
    const match = pattern.exec(text);
    const piece = match?.[1];
    for (let at = 0; piece && at < piece.length - 2; at++) {
      const person = readPerson(piece.slice(at));
      if (person && isName(person.name) && (person.title || titleAtStart(piece.slice(0, at))))
        return [{ name: person.name, before: text.slice(0, match.index) }];
    }
  }
  return [];
}

/** 本次會議主席 weighs more than the chair of a group under it. */
function weight(text: string, before: string, own: readonly string[]): number {
  const near = before.slice(-16);
  let score = 0;
  if (
    /(?:本次|此次|本屆|會議|大會|年會)[^，。]{0,6}$/.test(near) ||
    /(?:本次|此次|本屆)(?:會議|大會|年會|例會)?[^，。；]{0,20}(?:主席|主持)|會議[^，。；]{0,12}由/.test(text)
  )
    score += 2;
  for (const name of own)
    if (
      name.length >= 2 &&
      near.trim().length >= 2 &&
      (near.includes(name) || (name.length >= 4 && overlap(near, name)))
    )
      score += 2;
  if (
    /(?:次級|工作小組|工作組|第[一二三四五六]工作|小組|分組|次委員會|評鑑團|場次|常務委員會|法典委員會)[^，。]{0,8}$/.test(
      near,
    ) &&
    !own.some((name) => /小組|工作組/.test(name))
  )
    score -= 3;
  if (/場次|本節|panel|session/i.test(near)) score -= 2;
  return score;
}

const overlap = (near: string, name: string): boolean => {
  for (let at = 0; at + 4 <= name.length; at++)
    if (near.includes(name.slice(at, at + 4)) && !/會議|第/.test(name.slice(at, at + 4))) return true;
  return false;
};
