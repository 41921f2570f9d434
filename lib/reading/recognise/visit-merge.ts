import type { Leaf, Span } from "../leaves";
import type { Found, Person, Visit } from "../proposal";
import { findDates, isoDate } from "../words/dates";
import { bodyEnd, same } from "./visit-hosts";

/** SECO is 聯邦經濟事務總局（SECO） where the report spells it out; told twice it is one visit. */
export function spelled(found: readonly Found<Visit>[], leaves: readonly Leaf[]): Found<Visit>[] {
  const all: Found<Visit>[] = [];
  for (const visit of found) {
    const acronym = /^[A-Z][A-Za-z-]{1,11}$/.exec(visit.value.host)?.[0];
    const full = acronym
      ? leaves
          .filter((leaf) => leaf.text.length < 20_000 && leaf.text.includes(acronym))
          .map(
            (leaf) =>
              new RegExp(
                `(?<=^|[\\s　，。；、：與赴及])(\\p{Script=Han}{4,20}(?:${bodyEnd})[（(](?:[^）)]{0,80}[,，]\\s*)?${acronym}[)）])`,
                "u",
              ).exec(leaf.text)?.[1],
          )
          .find(Boolean)
      : undefined;
    merge(all, full ? { ...visit.value, host: full } : visit.value, visit.at, visit.confidence);
  }
  return all;
}

export const unique = (people: readonly Person[]): Person[] =>
  people.filter((person, at) => people.findIndex((other) => other.name === person.name) === at);

export function dateIn(text: string, year: number | undefined): string | undefined {
  const date = findDates(text)
    .filter((one) => one.day !== undefined)
    .at(-1);
  return (date && isoDate(date, year)) || undefined;
}

export function merge(found: Found<Visit>[], visit: Visit, at: Span[], confidence: number): void {
  const known = found.find((other) => same(other.value.host, visit.host));
  if (!known) {
    found.push({ value: visit, confidence, at });
    return;
  }
  // The fullest name that the report gives.
  if (visit.host.length > known.value.host.length && !/[由與和，]/.test(visit.host)) known.value.host = visit.host;
  known.value.people = unique([...known.value.people, ...visit.people]);
  if (visit.date && !known.value.date) known.value.date = visit.date;
  known.at.push(...at);
  known.confidence = Math.max(known.confidence, confidence);
}
