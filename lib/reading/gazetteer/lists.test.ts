import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { agencies, surnames, titles, traps } from "./load";

const lists = {
  "agencies.endings": agencies.endings,
  "agencies.missions": agencies.missions,
  "agencies.names": agencies.agencies.map((agency) => agency.name),
  "surnames.compound": surnames.compound,
  "surnames.single": surnames.single,
  "titles.prefixes": titles.prefixes,
  "titles.suffixes": titles.suffixes,
  "traps.en": traps.en,
  "traps.zh": traps.zh,
};

it.each(Object.entries(lists))("%s is sorted, without doubles or empty words", (_, list) => {
  expect(list).toEqual([...new Set(list)].sort());
  expect(list.filter((word) => !word.trim() || word.trim() !== word)).toEqual([]);
});

it("surnames are of one character, or of two", () => {
  expect(surnames.single.filter((name) => [...name].length !== 1)).toEqual([]);
  expect(surnames.compound.filter((name) => [...name].length !== 2)).toEqual([]);
  expect(surnames.single.length + surnames.compound.length).toBeGreaterThanOrEqual(500);
});

it("a title alone is a whole word; no surname is one", () => {
  expect(titles.suffixes.filter((title) => [...title].length < 2)).toEqual([]);
  expect(titles.suffixes.length).toBeGreaterThanOrEqual(400);
  expect(titles.suffixes).toEqual(expect.arrayContaining(["副署長", "主任檢察官", "科長", "廉政官", "專門委員"]));
});

it("an agency's names are its own", () => {
  expect(agencies.agencies.length).toBeGreaterThanOrEqual(150);
  const all = agencies.agencies.flatMap((agency) => [agency.name, ...agency.short, ...agency.former]);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  expect(agencies.missions).toContain("駐泰國台北經濟文化辦事處");
});

describe("the files", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".json"));
  it.each(files)("%s has one entry a line", (file) => {
    const lines = readFileSync(path.join(import.meta.dirname, file), "utf8")
      .trim()
      .split("\n");
    const entry = /^ +(".*"|\{ .* \}),?$/;
    const frame = /^( {2}"\w+": \[|[[\]{}]| {2}\],?)$/;
    expect(lines.filter((line) => !entry.test(line) && !frame.test(line))).toEqual([]);
  });
});
