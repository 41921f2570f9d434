import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import type { PositionView, Stance } from "./model";
import { byStance, byWords, commitmentState, contentBlockers } from "./rules";

const position = (code: string, stance: Stance): PositionView => ({
  id: code,
  seen: "",
  economy: { code, nameZh: code, nameEn: code },
  stance,
  quote: null,
  notedByName: null,
});

test("positions stand by stance, support first, each in the order given", () => {
  const groups = byStance([position("CN", "OPPOSE"), position("MX", "SUPPORT"), position("AU", "SUPPORT")]);
  expect(groups.map(({ stance, positions }) => [stance, positions.map(({ economy }) => economy.code).join()])).toEqual([
    ["SUPPORT", "MX,AU"],
    ["OPPOSE", "CN"],
  ]);
});

test("an economy may both support and ask to amend", () => {
  expect(byStance([position("NZ", "AMEND"), position("NZ", "SUPPORT")])).toHaveLength(2);
});

test("the same words of several are read once; who said nothing verbatim stands together", () => {
  const said = (code: string, quote: string | null) => ({ ...position(code, "SUPPORT"), quote });
  const groups = byWords([
    said("AU", "保留"),
    said("CL", null),
    said("MX", "保留 "),
    said("NZ", "修正"),
    said("US", ""),
  ]);
  expect(groups.map(({ quote, positions }) => [quote, positions.map(({ economy }) => economy.code).join()])).toEqual([
    ["保留", "AU,MX"],
    [null, "CL,US"],
    ["修正", "NZ"],
  ]);
});

test("a promise is kept, open, or late once its day has passed", () => {
  const today = day("2022-09-13");
  expect(commitmentState({ keptOn: today, dueOn: day("2022-09-01") }, today)).toBe("kept");
  expect(commitmentState({ keptOn: null, dueOn: today }, today)).toBe("open");
  expect(commitmentState({ keptOn: null, dueOn: day("2022-09-12") }, today)).toBe("late");
  expect(commitmentState({ keptOn: null, dueOn: null }, today)).toBe("open");
});

test("a marking is refused in any of the texts", () => {
  expect(contentBlockers(null, "極機密")).toHaveLength(1);
  expect(contentBlockers(null, "保密義務")).toEqual([]);
});
