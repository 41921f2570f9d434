import { expect, test } from "vitest";
import { readMinutes } from "../../../tests/support/reading";

/** What is denied, taken back or said of somebody else is not what it says. */

const stancesOf = async (sentence: string) => {
  const [position] = (await readMinutes(sentence)).positions;
  const { supports = [], opposes = [], amends = [], reserves = [] } = position?.value ?? {};
  return { supports, opposes, amends, reserves };
};
const none = { supports: [], opposes: [], amends: [], reserves: [] };

test.each([
  "日本表示不反對該提案。",
  "菲律賓並不反對該項提案內容。",
  "越南未表示反對該項提案。",
  "美國無反對意見，會議繼續進行。",
  "加拿大未持異議，會議繼續進行。",
  "美國既不支持也不反對該項提案。",
  "越南撤回反對意見，會議繼續進行。",
  "日本表示對該案無保留意見。",
  "美國以外之經濟體均支持該項提案。",
  "New Zealand did not object to the proposal, 會議繼續。",
  "Mexico withdrew its objection, 會議繼續進行。",
])("%s takes no stand", async (sentence) => {
  expect(await stancesOf(sentence)).toEqual(none);
});

test("who objects beside those who do not is heard alone", async () => {
  expect(await stancesOf("加拿大與紐西蘭不反對該案，墨西哥反對該案。")).toEqual({ ...none, opposes: ["MX"] });
  expect((await stancesOf("中國批評美國反對該項提案。")).opposes).not.toContain("CN");
  expect((await stancesOf("Australia did not support the proposal, 會議繼續進行。")).supports).toEqual([]);
});

test.each(["日本不願意主辦下次研討會議。", "韓國無法承諾提供所需經費。", "美國表示不會於會後提供相關資料。"])(
  "%s promises nothing",
  async (sentence) => {
    expect((await readMinutes(sentence)).commitments).toEqual([]);
  },
);

test.each([
  ["本案經表決未通過，會議繼續。", ["NO_CONSENSUS"]],
  ["草案未經修正通過，會議繼續。", ["ADOPTED"]],
  ["草案經修正後通過。", ["ADOPTED_AS_AMENDED"]],
  ["本案經主席裁示不予延後討論。", []],
])("%s", async (sentence, kinds) => {
  expect((await readMinutes(sentence)).outcomes.map(({ value }) => value.outcome)).toEqual(kinds);
});
