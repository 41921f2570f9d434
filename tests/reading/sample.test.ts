import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { score } from "../../scripts/bench/reading/score";
import { thingsOf } from "../../scripts/bench/reading/things";
import { inCommon, keptLetters, type Read, readFile } from "../support/read-file";

/** A public report as a converter left it, and what a faithful reading of it holds. */
const folder = "tests/reading/reports/known/actwg35";
const truth: Read = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8"));
const bare = (text: string) => text.replace(/[\s#*-]/g, "");
const byItem = (list: Read[]) => new Map(list.map((one) => [`${one.item ?? one.heading}`, one]));

const { text: _, ...coverOfTruth } = truth.cover;
let read: Read;
beforeAll(async () => {
  read = await readFile(`${folder}/report.txt`);
});

test("the cover and the meeting", () => {
  const { text, ...cover } = read.cover;
  expect(cover).toEqual(coverOfTruth);
  expect(text).toContain("服務機關：法務部、法務部廉政署");
  expect(read.meeting).toEqual(truth.meeting);
  expect(read.meetingDays).toEqual(truth.meetingDays);
});

test("the chapters", () => {
  expect(read.sections.map(({ heading }: Read) => heading)).toEqual(truth.sections);
});

test("the agenda, its titles without their labels, its points", () => {
  const withoutText = read.slots.map(({ textZh, textEn, ...slot }: Read) => slot);
  expect(withoutText).toEqual(truth.slots);
  expect(withoutText).toHaveLength(22);
});

test("the minutes of each item, to the letter", () => {
  expect(read.minutes.map(({ item, heading }: Read) => [item, heading])).toEqual(
    truth.minutes.map(({ item, heading }: Read) => [item, heading]),
  );
  for (const [at, minutes] of truth.minutes.entries()) {
    const { text } = read.minutes[at];
    expect(bare(text).startsWith(bare(minutes.starts))).toBe(true);
    expect(bare(text).endsWith(bare(minutes.ends))).toBe(true);
    expect(Math.abs(text.replace(/\s/g, "").length - minutes.characters)).toBeLessThanOrEqual(1);
  }
});

test("who spoke: at least four of five, and most of what is said so is so", () => {
  const mine = read.speakers.flatMap(({ item, who }: Read) => who.map((code: string) => `${item} ${code}`));
  const theirs = truth.speakers.flatMap(({ item, who }: Read) => who.map((code: string) => `${item} ${code}`));
  const right = theirs.filter((one: string) => mine.includes(one)).length;
  expect(right / theirs.length).toBeGreaterThanOrEqual(0.8);
  expect(right / mine.length).toBeGreaterThanOrEqual(0.7);
});

test("who stood where: none with the wrong sign", () => {
  const signs = ["supports", "opposes", "amends", "reserves", "proposes"];
  const of = (list: Read[]) =>
    list.flatMap((one) =>
      signs.flatMap((sign) => (one[sign] ?? []).map((who: string) => `${one.item} ${who} ${sign}`)),
    );
  const [mine, theirs] = [of(read.positions), of(truth.positions)];
  expect(theirs.filter((one) => mine.includes(one)).length / theirs.length).toBeGreaterThanOrEqual(0.8);
  const opposite = (one: string) =>
    one.endsWith("supports") ? one.replace("supports", "opposes") : one.replace("opposes", "supports");
  expect(mine.filter((one) => !theirs.includes(one) && theirs.includes(opposite(one)))).toEqual([]);
});

test("what came of each item, what is recommended, the visit, the captions", () => {
  const outcomes = byItem(read.outcomes);
  expect(read.outcomes).toHaveLength(truth.outcomes.length);
  for (const { item, statedIn, outcome } of truth.outcomes)
    expect(outcomes.get(item)).toMatchObject({ outcome, ...(statedIn ? { statedIn } : {}) });
  expect(read.recommendations.map(({ heading, nature }: Read) => [heading, nature])).toEqual(
    truth.recommendations.map(({ heading, nature }: Read) => [heading, nature]),
  );
  expect(read.visits).toEqual(truth.visits);
  expect(read.photoCaptions).toEqual(truth.photoCaptions);
});

test("nothing is dropped, nothing is there twice, little has no place", () => {
  const source = readFileSync(`${folder}/report.txt`, "utf8")
    .replace(/<[^>]*>|\*\*|^#+ |^\|[\s|:-]*\|$/gm, "")
    .replace(/\s/g, "");
  const kept = keptLetters(read);
  expect(inCommon(source, kept) / source.length).toBeGreaterThanOrEqual(0.995);
  expect(kept.length - inCommon(source, kept)).toBe(0);
  const left = read.unplaced.map(({ text }: Read) => text).join("");
  expect(left.replace(/\s/g, "").length / source.length).toBeLessThanOrEqual(0.05);
});

const forms = ["page.html", "office.docx", "office.odt", "pandoc.docx", "pandoc.odt", "tagged.pdf", "untagged.pdf"];
describe.each(forms)("written as %s", (form) => {
  test("it reads the same, but for pictures and at most one row of the agenda", async () => {
    const other = await readFile(`tests/reading/files/actwg35/${form}`);
    const { missed, wrong } = score(thingsOf(other), thingsOf(read));
    const differ = [...missed, ...wrong].filter(({ kind }) => kind !== "captions");
    const rows = new Set(["slots", "slot kinds"]);
    expect(differ.filter(({ kind }) => !rows.has(kind))).toEqual([]);
    // The same row is missed with its one title, and wrong with the other.
    expect(differ.filter(({ kind }) => kind === "slots").length).toBeLessThanOrEqual(2);
    expect(differ.filter(({ kind }) => kind === "slot kinds").length).toBeLessThanOrEqual(2);
    const [letters, others] = [keptLetters(read), keptLetters(other)].map((text) => text.normalize("NFKC"));
    expect(inCommon(letters ?? "", others ?? "") / (letters ?? "").length).toBeGreaterThanOrEqual(0.985);
  });
});
