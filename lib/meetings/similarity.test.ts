import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AgendaNode } from "./model";
import { likeness, proposeFollows } from "./similarity";

let count = 0;
const node = (
  number: string | null,
  titleZh: string,
  titleEn: string | null = null,
  children: AgendaNode[] = [],
  kind: AgendaNode["kind"] = "ITEM",
): AgendaNode => ({
  id: `n${++count}`,
  meetingId: "m",
  parentId: null,
  position: count,
  number,
  kind,
  titleZh,
  titleEn,
  textZh: null,
  textEn: null,
  day: null,
  start: null,
  end: null,
  presenters: [],
  follows: null,
  version: 1,
  children,
});

describe("the same matter", () => {
  test("another year of the work plan", () =>
    expect(likeness(node("3", "2022工作計畫"), node("3", "2021 工作計畫"))).toBe(1));
  test("another number and a longer title", () =>
    expect(
      likeness(node("7", "經濟體報告落實北京宣言相關反貪腐之進展"), node("6", "經濟體報告落實北京宣言反貪腐之進展")),
    ).toBeGreaterThan(0.6));
  test("titles in one language only", () =>
    expect(
      likeness(node("5", "策略計畫", "ACTWG Strategic Plan 2023 – 2026"), {
        ...node(null, ""),
        titleEn: "ACTWG Work – Strategic Plan 2018–2022",
      }),
    ).toBeGreaterThan(0.6));
});

describe("another matter", () => {
  test("the same number says nothing by itself", () =>
    expect(likeness(node("5", "策略計畫"), node("5", "秘書處報告"))).toBe(0));
  test("breaks continue nothing", () =>
    expect(likeness(node(null, "茶敘時間", null, [], "BREAK"), node(null, "茶敘時間", null, [], "BREAK"))).toBe(0));
  test("items without a title are not alike", () => expect(likeness(node("1", ""), node("1", ""))).toBe(0));
});

test("the sample meeting finds its items again under other numbers", () => {
  const before = [
    node("1", "議程採認", "Adoption of Agenda"),
    node("2", "秘書處報告", "APEC Secretariat Report"),
    node("3", "2021工作計畫"),
    node("5", "2018至2022策略計畫"),
  ];
  const now = [
    node("1", "議程採認", "Adoption of Agenda"),
    node("2", "2022工作計畫"),
    node("3", "秘書處報告"),
    node("4", "2023至2026策略計畫"),
    node("9", "臨時動議"),
  ];
  const pairs = proposeFollows(now, before).map(({ itemId, followsId }) => [
    now.find(({ id }) => id === itemId)?.number,
    before.find(({ id }) => id === followsId)?.number,
  ]);
  expect(pairs.sort()).toEqual([
    ["1", "1"],
    ["2", "3"],
    ["3", "2"],
    ["4", "5"],
  ]);
});

test("economies under one item are not taken for those under another", () => {
  const before = [
    node("6", "落實聯合國反貪腐公約之進展", null, [node("6.1", "澳洲"), node("6.2", "智利")]),
    node("7", "落實北京宣言之進展", null, [node("7.1", "中國")]),
  ];
  const now = [node("6", "落實北京宣言之進展", null, [node("6.1", "澳洲"), node("6.2", "中國")])];
  expect(proposeFollows(now, before).map(({ followsId }) => followsId)).toEqual([
    before[1]?.id,
    before[1]?.children[0]?.id,
  ]);
});

test("no item is proposed twice on either side", () => {
  const title = fc.constantFrom("工作計畫", "2022工作計畫", "工作計畫更新", "策略計畫", "秘書處報告");
  const agenda = fc.array(fc.tuple(fc.option(fc.constantFrom("1", "2")), title), { maxLength: 8 });
  fc.assert(
    fc.property(agenda, agenda, (a, b) => {
      const proposals = proposeFollows(
        a.map(([number, zh]) => node(number, zh)),
        b.map(([number, zh]) => node(number, zh)),
      );
      expect(new Set(proposals.map(({ itemId }) => itemId)).size).toBe(proposals.length);
      expect(new Set(proposals.map(({ followsId }) => followsId)).size).toBe(proposals.length);
    }),
  );
});
