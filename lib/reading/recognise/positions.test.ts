import { expect, test } from "vitest";
import { type Position, stances } from "@/lib/reading/proposal";
import { readMinutes, valuesOf } from "../../../tests/support/reading";

const positionsIn = async (text: string) => valuesOf((await readMinutes(text)).positions);
/** supports US JP · opposes CN */
const said = (position: Position) =>
  stances.flatMap((stance) => (position[stance] ? [`${stance} ${position[stance].join(" ")}`] : [])).join(" · ");

test.each([
  ["美國代表表示支持該案。", "supports US"],
  ["歐盟表示原則同意該提案。", "supports EU"],
  ["日本表示可以接受該文字。", "supports JP"],
  ["我國支持該項提案。", "supports TW"],
  ["我方表示支持，並感謝秘書處之協助。", "supports TW"],
  ["Japan supported the proposal.", "supports JP"],
])("support: %s", async (text, expected) => {
  expect((await positionsIn(text)).map(said)).toEqual([expected]);
});

test.each([
  ["加拿大表示反對納入該條文。", "opposes CA"],
  ["日本表示不支持該提案。", "opposes JP"],
  ["印尼表示無法同意該文字。", "opposes ID"],
  ["日本表示不能接受該文字。", "opposes JP"],
  ["日本對該案表示異議。", "opposes JP"],
  // Wanting it out is opposing it.
  ["馬來西亞建議刪除第三段。", "opposes MY"],
  ["The United States objected to the draft text.", "opposes US"],
  ["Russia opposed the proposal.", "opposes RU"],
])("objection: %s", async (text, expected) => {
  expect((await positionsIn(text)).map(said)).toEqual([expected]);
});

test.each([
  ["俄羅斯對該案表示保留。", "reserves RU"],
  ["墨西哥對該案持保留立場。", "reserves MX"],
  ["韓國表示需再與國內徵詢。", "reserves KR"],
  ["Canada reserved its position on the draft.", "reserves CA"],
])("reservation: %s", async (text, expected) => {
  expect((await positionsIn(text)).map(said)).toEqual([expected]);
});

test.each([
  ["紐西蘭建議將第二段修正為自願性質。", "amends NZ"],
  ["日本支持美國所提修正意見。", "amends JP"],
])("amendment: %s", async (text, expected) => {
  expect((await positionsIn(text)).map(said)).toEqual([expected]);
});

test.each([
  ["澳洲支持該案，但要求修正第三段文字。", "supports AU · amends AU"],
  ["日本支持主席所提草案，並建議增列一項目標。", "supports JP · amends JP"],
  ["香港表示支持該案，惟對經費部分持保留態度。", "supports HK · reserves HK"],
])("support with a but: %s", async (text, expected) => {
  expect((await positionsIn(text)).map(said)).toEqual([expected]);
});

test.each([
  ["美國表示支持草案，中國反對該草案。", "supports US · opposes CN"],
  ["美國、日本及澳洲均支持該提案，俄羅斯則持保留立場。", "supports US JP AU · reserves RU"],
  ["智利提出新計畫提案，墨西哥表示支持。", "supports MX · proposes CL"],
  // Against taking it out, where somebody wants it out, is for it.
  ["美國主張刪除該段，中國反對刪除該段文字。", "supports CN · opposes US"],
])("several speak: %s", async (text, expected) => {
  expect((await positionsIn(text)).map(said)).toEqual([expected]);
});

test.each([
  // Nobody by name.
  "各經濟體就該案正反意見並陳。",
  "各經濟體均支持該案。",
  // A wish, a question, a condition, the past.
  "泰國希望各經濟體支持該案。",
  "美國詢問中國是否支持該案。",
  "美國表示若修正文字則可支持該案。",
  "中國呼籲美國勿反對該案。",
  "巴布亞紐幾內亞曾於去年反對該案。",
  // Support as a thing.
  "美國提供技術支持。",
  "新加坡感謝美國的支持。",
  // No objection.
  "秘魯無異議。",
  "日本表示並無異議。",
  "汶萊表示無意見。",
  "泰國不再反對該案。",
  "澳洲對該案沒有反對意見。",
])("no stand: %s", async (text) => {
  expect(await positionsIn(text)).toEqual([]);
});

test("a position tells its item and what it is about", async () => {
  expect(await positionsIn("美國表示支持該案。")).toEqual([{ item: "3", issue: "工作計畫", supports: ["US"] }]);
  expect(await positionsIn("美國表示支持「資料開放共同原則」之文字。")).toEqual([
    { item: "3", issue: "資料開放共同原則", supports: ["US"] },
  ]);
});
