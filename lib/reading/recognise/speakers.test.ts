import { expect, test } from "vitest";
import { readChapters, readMinutes, valuesOf } from "../../../tests/support/reading";

const speakersIn = async (text: string) => valuesOf((await readMinutes(text)).speakers);

test.each([
  ["美國代表表示將持續推動開放資料。", ["US"]],
  ["日本及韓國分享資訊公開經驗。", ["JP", "KR"]],
  ["美國、加拿大與墨西哥等國均發言。", ["US", "CA", "MX"]],
  ["香港報告進展。", ["HK"]],
  ["我國代表發言說明我國作法。", ["TW"]],
  ["中華台北分享經驗。", ["TW"]],
  ["UNODC報告反貪工作。", ["UNODC"]],
  ["秘書處報告本年度預算。", ["Secretariat"]],
  ["Anna Smith女士說明資料治理。", ["Anna Smith"]],
  ["Mr. John Brown介紹開放資料。", ["John Brown"]],
  // Who takes a stand is heard.
  ["美國表示支持草案，中國反對該草案。", ["US", "CN"]],
])("who speaks: %s", async (text, who) => {
  expect(await speakersIn(text)).toEqual([{ item: "3", who }]);
});

test.each([
  "會議討論美國之作法。",
  "感謝泰國主辦會議。",
  "主席宣布會議結束。",
  // He speaks for himself.
  "美國大學教授說明其研究。",
])("nobody is heard: %s", async (text) => {
  expect(await speakersIn(text)).toEqual([]);
});

test("each is named once, where first heard", async () => {
  expect(await speakersIn("日本說明現況。美國表示支持該案。日本感謝美國之意見。")).toEqual([
    { item: "3", who: ["JP", "US"] },
  ]);
});

test("a chapter without a number is known by its heading", async () => {
  const minutes =
    "貳、會議紀要\n\n一、資料治理\n\n日本代表分享資料治理之作法與經驗。\n\n二、資訊公開\n\n各方就此交換意見，並無結論。";
  const { speakers } = await readChapters("壹、目的\n\n出席會議，瞭解各國作法。", minutes);
  expect(valuesOf(speakers)).toEqual([{ item: null, heading: "一、資料治理", who: ["JP"] }]);
});

test("of each who spoke it is told how sure that is", async () => {
  const [found] = (await readMinutes("美國表示支持該案。國際清算銀行專家說明金融科技之影響。")).speakers;
  expect(found?.value.who).toEqual(["US", "BIS"]);
  expect(found?.parts?.map((share) => share >= 0.9)).toEqual([true, false]);
});

test("who says nothing was not heard", async () => {
  expect((await readMinutes("美國報告執行情形。我方於會中未就本案表示意見。")).speakers[0]?.value.who).toEqual(["US"]);
});
