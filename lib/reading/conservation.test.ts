import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lettersOf } from "../../tests/support/outline";
import { openReport } from "./open";

const letters = (text: string) => text.replace(/\s/g, "");
const sorted = (text: string) => [...text].sort().join("");
const sample = (name: string) => readFileSync(`tests/reading/files/${name}`);

/** What the sample report says, without the numbers that are printed before its items. */
const rows = Array.from({ length: 22 }, (_, at) => {
  const day = at + 1;
  return `十月${day}日第${day}場工作會議，討論議題甲之${day}，會中各經濟體就其國內法規調適情形提出說明，並回應其他代表所詢問之實施期程與配套措施。`;
});
const said = letters(
  [
    "壹、目的",
    "本次會議於日內瓦舉行，計有 21 個經濟體與會，討論 Digital Trade Facilitation 及人工智慧治理等議題，並就各項提案交換意見，達成多項共識，爰於會後提出本報告，供各單位參考。",
    "貳、過程一、會議概況1.各國代表就海關合作表示意見。2.主席請秘書處彙整 members’ comments。會場設於國際會議中心。",
    `日期事項${rows.join("")}參、建議建議持續參與後續會議。`,
  ].join(""),
);

test.each(["report.html", "office.docx", "office.odt", "pandoc.docx"])(
  "every letter of %s is read, in order",
  async (name) => {
    // Word processors add a number to the page.
    const source = await openReport(sample(name));
    expect(source.apart.filter(({ what }) => what !== "pageNumber")).toEqual([]);
    // Converters print the title of the page as the title of the document, browsers do not.
    expect(lettersOf({ ...source, apart: [] }).replace(/^出席會議報告/, "")).toBe(said);
  },
);

test("every letter of a tagged PDF is read, in order, and its margins apart", async () => {
  const source = await openReport(sample("tagged.pdf"));
  expect(lettersOf({ ...source, apart: [] })).toBe(said);
});

test("every letter of an untagged PDF is read", async () => {
  const read = lettersOf(await openReport(sample("untagged.pdf")));
  const margins = [1, 2, 3].map((page) => `Tripreport${page}`).join("");
  const headsAgain = "日期事項".repeat(2);
  expect(sorted(read)).toBe(sorted(`${said}${margins}${headsAgain}`));
});

test("every letter of a text file is read, in order", async () => {
  expect(lettersOf(await openReport(Buffer.from(said.replaceAll("。", "。\n"))))).toBe(said);
});
