import { describe, expect, it } from "vitest";
import { economies, groups, organisations, places, series } from "./load";

/** What the five lists of names share. */
type Named = {
  key: string;
  zh: string[];
  en: string[];
  acronyms?: string[];
  zhRisky?: string[];
  enRisky?: string[];
  acronymsRisky?: string[];
};

const lists: Record<string, Named[]> = {
  economies: economies.map((economy) => ({ ...economy, key: economy.code })),
  groups: groups.map((group) => ({ ...group, key: group.code })),
  organisations: organisations.map((one) => ({ ...one, key: `${one.acronym} ${one.en[0]}` })),
  places: places.map((place) => ({ ...place, key: `${place.country} ${place.en[0]}` })),
  series: series.map((one) => ({ ...one, key: one.series })),
};

const risky = (one: Named) => [...(one.zhRisky ?? []), ...(one.enRisky ?? []), ...(one.acronymsRisky ?? [])];
const names = (one: Named) => [...one.zh, ...one.en, ...(one.acronyms ?? [])];

/** Names that stand under two keys and are not listed as risky. */
function ambiguous(list: Named[]) {
  const holders = new Map<string, Set<string>>();
  for (const one of list) {
    for (const name of names(one).filter((name) => !risky(one).includes(name))) {
      holders.set(name, (holders.get(name) ?? new Set()).add(one.key));
    }
  }
  return [...holders].filter(([, keys]) => keys.size > 1).map(([name]) => name);
}

describe.each(Object.entries(lists))("%s", (_, list) => {
  it("is sorted, and names nothing twice", () => {
    const keys = list.map((one) => one.key);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has a name in both languages, each once, of two characters at least, without space around it", () => {
    for (const one of list) {
      expect(one.zh.length, one.key).toBeGreaterThan(0);
      expect(one.en.length, one.key).toBeGreaterThan(0);
      for (const written of [one.zh, one.en, one.acronyms ?? []]) {
        expect(new Set(written).size, one.key).toBe(written.length);
      }
      for (const name of names(one)) {
        expect([...name].length, `${one.key}: ${name}`).toBeGreaterThan(1);
        expect(name.trim(), one.key).toBe(name);
      }
    }
  });

  it("writes 臺 and 台 both ways", () => {
    for (const { key, zh } of list) {
      for (const name of zh) expect(zh, key).toContain(name.replaceAll("臺", "台"));
    }
  });

  it("marks as risky only what it has, and lets no other name mean two things", () => {
    for (const one of list) {
      for (const name of risky(one)) expect(names(one), one.key).toContain(name);
    }
    expect(ambiguous(list)).toEqual([]);
  });
});

it("no group is an economy", () => {
  const codes = new Set(economies.filter((economy) => economy.code !== "EU").flatMap((economy) => economy.zh));
  expect(groups.flatMap((group) => group.zh).filter((name) => codes.has(name))).toEqual([]);
});

it("holds what a delegation meets", () => {
  expect(places.length).toBeGreaterThanOrEqual(450);
  expect(organisations.length).toBeGreaterThanOrEqual(300);
  expect(series.length).toBeGreaterThanOrEqual(250);
});
