import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownEconomies } from "@/lib/meetings/known-economies";
import type { Stance } from "@/prisma/generated/enums";
import type { Matrix, MatrixFilter, MatrixIssue, MatrixItem } from "./matrix-model";
import { cellName, readCell, tableOf } from "./matrix-rules";
import { stances } from "./model";

const apec = knownEconomies.filter(({ apec: member }) => member).map(({ code }) => code);
const issue = (id: string, itemId: string, said: Partial<Record<Stance, string[]>>): MatrixIssue => ({
  id,
  itemId,
  title: id,
  grade: "INTERNAL",
  positions: stances.flatMap((stance) =>
    (said[stance] ?? []).map((economyCode) => ({
      id: `${id}${stance}${economyCode}`,
      economyCode,
      stance,
      quote: null,
      notedByName: null,
      notedAt: new Date(0),
    })),
  ),
});
const item = (id: string, issues: MatrixIssue[]): MatrixItem => ({
  id,
  number: id,
  titleZh: id,
  titleEn: null,
  issues,
  outcomes: [],
});

/** The positions of the sample report, items 5 and 10. */
const sample: Matrix = {
  economies: knownEconomies,
  items: [
    item("5", [
      issue("a", "5", { SUPPORT: ["US", "MX", "NZ", "CL", "AU"], OPPOSE: ["CN", "RU"] }),
      issue("b", "5", { SUPPORT: ["MX", "AU"], OPPOSE: ["CN"] }),
      issue("c", "5", { SUPPORT: ["US", "MX", "NZ", "CL"], OPPOSE: ["CN"], AMEND: ["NZ"] }),
    ]),
    item("6", []),
    item("10", [issue("d", "10", { SUPPORT: ["CL", "AU"] })]),
  ],
};
const table = (filter: Partial<MatrixFilter> = {}) => tableOf(sample, apec, { silent: false, ...filter });

describe("the sample meeting", () => {
  test("those who spoke and we, in the order of protocol; the others are counted", () => {
    expect(table().rows.map(({ economy }) => economy.code)).toEqual(["AU", "CL", "CN", "MX", "NZ", "RU", "TW", "US"]);
    expect(table().hidden).toBe(13);
    expect(table().counts).toEqual({ issues: 4, economies: 7, positions: 18 });
    expect(table().items.map(({ id }) => id)).toEqual(["5", "10"]);
  });
  test("with the silent ones there are all 21", () =>
    expect([table({ silent: true }).rows.length, table({ silent: true }).hidden]).toEqual([21, 0]));
  test("totals of an issue", () =>
    expect(table().totals.get("c")).toEqual([
      { stance: "SUPPORT", count: 4 },
      { stance: "OPPOSE", count: 1 },
      { stance: "AMEND", count: 1 },
    ]));
  test("two stances of one economy stand in one cell, silence is an empty one", () => {
    const row = table().rows.find(({ economy }) => economy.code === "NZ");
    expect(row?.cells.get("c")?.map(({ stance }) => stance)).toEqual(["SUPPORT", "AMEND"]);
    expect(row?.cells.get("b")).toEqual([]);
  });
});

describe("filters", () => {
  test("a stance keeps those who took it, and not the totals", () => {
    const opposed = table({ stance: "OPPOSE" });
    expect(opposed.rows.map(({ economy }) => economy.code)).toEqual(["CN", "RU"]);
    expect(opposed.totals).toEqual(table().totals);
  });
  test("one economy, even a silent one", () =>
    expect(table({ economy: "JP" }).rows.map(({ economy }) => economy.code)).toEqual(["JP"]));
  test("one item", () => expect(table({ item: "10" }).counts).toEqual({ issues: 1, economies: 2, positions: 2 }));
});

test("outside APEC only those who spoke have a row, and we", () =>
  expect(
    tableOf({ ...sample, items: [item("1", [issue("x", "1", { PROPOSE: ["UNODC"] })])] }, [], {
      silent: true,
    }).rows.map(({ economy }) => economy.code),
  ).toEqual(["TW", "UNODC"]));

test("a cell has a name and is found by it, also an economy with a hyphen", () => {
  expect(readCell(table(), cellName("NZ", "c"))?.positions.length).toBe(2);
  expect(readCell(table(), cellName("RU", "b"))?.positions).toEqual([]);
  for (const name of [undefined, "", "NZ", "NZ.", "XX.c", "NZ.gone", ".c"]) expect(readCell(table(), name)).toBeNull();
});

test("whatever the filter, everything said stands in a shown row or that row is filtered out, and nothing is counted twice", () => {
  const filters = fc.record({
    item: fc.option(fc.constantFrom("5", "10"), { nil: undefined }),
    economy: fc.option(fc.constantFrom("NZ", "TW", "JP"), { nil: undefined }),
    stance: fc.option(fc.constantFrom(...stances), { nil: undefined }),
    silent: fc.boolean(),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const { rows, counts, totals } = tableOf(sample, apec, filter);
      const drawn = rows.flatMap(({ cells }) => [...cells.values()].flat().map(({ id }) => id));
      expect(new Set(drawn).size).toBe(drawn.length);
      if (!filter.economy && !filter.stance) expect(drawn.length).toBe(counts.positions);
      expect([...totals.values()].flat().reduce((sum, { count }) => sum + count, 0)).toBe(counts.positions);
    }),
  );
});
