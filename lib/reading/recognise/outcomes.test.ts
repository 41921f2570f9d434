import { expect, test } from "vitest";
import { readChapters, readMinutes, valuesOf } from "../../../tests/support/reading";

const outcomesIn = async (text: string) => valuesOf((await readMinutes(text)).outcomes);

test.each([
  ["ADOPTED", "工作計畫經各經濟體無異議通過。"],
  ["ADOPTED", "會議決議採認該草案。"],
  ["ADOPTED", "該案獲全體經濟體支持。"],
  ["ADOPTED", "The agenda was adopted."],
  ["ADOPTED_AS_AMENDED", "草案經修正後通過。"],
  ["ADOPTED_AS_AMENDED", "本案修正通過。"],
  ["ADOPTED_AS_AMENDED", "委員會同意修正後採認。"],
  ["ADOPTED_AS_AMENDED", "The work plan was adopted as amended."],
  ["NO_CONSENSUS", "本案未能達成共識。"],
  ["NO_CONSENSUS", "No consensus was reached."],
  ["DEFERRED", "本案延至下次會議討論。"],
  ["DEFERRED", "主席裁示會後再行討論。"],
  ["DEFERRED", "本案擱置。"],
  ["DEFERRED", "The proposal was deferred to the next meeting."],
  ["WRITTEN_PROCEDURE", "本案將以書面程序徵詢各經濟體同意。"],
  ["RESERVED", "本案暫予保留。"],
  ["NOTED", "會議知悉秘書處報告。"],
  ["NOTED", "秘書處報告准予備查。"],
  ["NOTED", "The meeting noted the report."],
])("%s: %s", async (outcome, text) => {
  expect(await outcomesIn(text)).toEqual([{ item: "3", outcome, evidence: text.replace(/。$/, "") }]);
});

test.each([
  "美國建議通過該案。",
  "若各方同意，該案將予以通過。",
  "該草案預計於明年會議通過。",
  "會議未通過該案。",
  "本案不予通過。",
  "The draft was not adopted.",
  // Decisions of others, and of other days.
  "泰國國會通過反貪法案。",
  "上次會議通過工作計畫。",
])("nothing is decided: %s", async (text) => {
  expect(await outcomesIn(text)).toEqual([]);
});

test("the evidence is the clause that says it", async () => {
  expect(await outcomesIn("因各方看法不同，本案未能達成共識。")).toEqual([
    { item: "3", outcome: "NO_CONSENSUS", evidence: "本案未能達成共識" },
  ]);
});

test("what is decided on another item says where it is stated", async () => {
  const minutes =
    "貳、會議紀要\n\n議程四：組織章程\n\n主席說明背景，歷時約一小時。\n\n議程五：臨時動議\n\n議程四之章程經各經濟體無異議通過。";
  const { outcomes } = await readChapters("壹、目的\n\n出席會議，瞭解各國作法。", minutes);
  expect(valuesOf(outcomes)).toEqual([
    { item: "4", statedIn: "5", outcome: "ADOPTED", evidence: "議程四之章程經各經濟體無異議通過" },
  ]);
});

test.each([
  ["大會同意由我國承辦上開課程。", "ADOPTED"],
  ["議程草案照秘書處所擬通過。", "ADOPTED"],
  ["全體一致推舉阮研究員為副主席。", "ADOPTED"],
  ["手冊於加註美方文字後獲得通過。", "ADOPTED_AS_AMENDED"],
  ["第12段修正後定稿。", "ADOPTED_AS_AMENDED"],
  ["預算案依歐盟意見下修為百分之二後核定。", "ADOPTED_AS_AMENDED"],
  ["主席宣布該公司申請案緩議。", "DEFERRED"],
  ["爰改於第17次會議推選。", "DEFERRED"],
  ["大會爰決議保留該國之入會案。", "RESERVED"],
  ["該報告列入大會紀錄。", "NOTED"],
  ["主席宣布本案改採電子郵件表決。", "WRITTEN_PROCEDURE"],
  ["年費調整一案於本屆年會未能達成一致。", "NO_CONSENSUS"],
])("decided: %s", async (text, outcome) => {
  const { outcomes } = await readMinutes(text);
  expect(valuesOf(outcomes).map((one) => one.outcome)).toEqual([outcome]);
});

test.each([
  "陸方表示須攜回研議。",
  "美國代表提議由委員會通過最低標準。",
  "日本請大會採認該規則草案。",
  "越南對本案立場暫予保留。",
  "前次會議紀錄前於會後一個月內傳閱。",
])("nothing is decided: %s", async (text) => {
  expect(valuesOf((await readMinutes(text)).outcomes)).toEqual([]);
});
