import { expect, test } from "vitest";
import { type Position, stances } from "@/lib/reading/proposal";
import { readMinutes, valuesOf } from "../../../tests/support/reading";

/** supports US JP · opposes CN */
const said = (position: Position) =>
  stances.flatMap((stance) => (position[stance] ? [`${stance} ${position[stance].join(" ")}`] : [])).join(" · ");
const sidesIn = async (text: string) => valuesOf((await readMinutes(text)).positions).map(said);

test.each([
  // Whom they stand by decides what they want.
  ["日本反對該案，韓國附和日方。", ["opposes JP KR"]],
  ["美國支持該案；墨西哥強烈反對，智利、秘魯聲援墨方。", ["supports US · opposes MX CL PE"]],
  ["德國贊成該草案，荷蘭持相同態度。", ["supports DE NL"]],
  ["菲律賓反對該案，越南亦同。", ["opposes PH VN"]],
  ["馬來西亞建議將第二段改為自願性質，越南附議馬方意見。", ["amends MY VN"]],
  // 與國際慣例一致 is like nobody, 不同意日方提議 is no consent.
  ["美國反對該案。中方表示該條款與國際慣例一致。", ["opposes US"]],
  ["日本提案每年檢討一次。陸方不同意日方提議。", ["opposes CN · proposes JP"]],
])("alike: %s", async (text, expected) => {
  expect(await sidesIn(text)).toEqual(expected);
});

test.each([
  ["本案由泰國、韓國共同提出，越南支持。", ["supports VN · proposes TH KR"]],
  ["歐盟所提修正草案，獲日本支持。", ["supports JP · proposes EU"]],
  ["本案獲美國、日本共同提案。", ["supports US JP"]],
  ["巴拿馬正式申請成為合作非締約方，美國支持。", ["supports US · proposes PA"]],
])("who brought it in: %s", async (text, expected) => {
  expect(await sidesIn(text)).toEqual(expected);
});

test.each([
  // Who spoke against it and gives in speaks for nothing.
  ["俄羅斯反對該提案。經協商，俄方同意增列附註。", ["opposes RU"]],
  ["日本反對調增經費，要求維持零成長。", ["opposes JP"]],
  ["比利時原則同意該案，惟要求增列檢討條款。", ["amends BE"]],
  ["哈薩克表示尚無授權，無從於本次會議同意。", ["reserves KZ"]],
  ["俄羅斯要求整節刪除；香港不以為然。", ["supports HK · opposes RU"]],
  ["紐西蘭主張全段刪除，認為宣言不宜為單一技術背書。", ["opposes NZ"]],
  ["瑞士、烏克蘭發言贊成，未有會員提出異議。", ["supports CH UA"]],
])("in context: %s", async (text, expected) => {
  expect(await sidesIn(text)).toEqual(expected);
});

test.each([
  ["泰、越、印尼三國難以同意該案。", ["opposes TH VN ID"]],
  ["英、匈兩國均贊成該案。", ["supports GB HU"]],
  ["日、韓、俄三方及我方均支持該案。", ["supports JP KR RU TW"]],
])("names in a list: %s", async (text, expected) => {
  expect(await sidesIn(text)).toEqual(expected);
});

test.each([
  "印尼表示在財政部核示之前不便承諾。",
  "智利表示立場仍待國內環境部會商，現階段不擬表態。",
  "瑞士表示不克表明立場。",
  "印度聲明保留。",
])("they cannot say yet: %s", async (text) => {
  expect((await sidesIn(text))[0]).toMatch(/^reserves/);
});
