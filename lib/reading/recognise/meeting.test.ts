import { expect, test } from "vitest";
import { read, valuesOf } from "../../../tests/support/reading";

const meetingsOf = async (title: string, ...chapters: string[]) =>
  valuesOf(
    (
      await read(
        [
          `出國報告（出國類別：出席國際會議）\n\n${title}\n\n服務機關：數位治理署\n姓名職稱：王大明組長\n派赴國家：菲律賓馬尼拉、泰國清邁\n出國期間：2024年5月6日至5月14日\n報告日期：2024年6月20日`,
          "壹、目的\n\n出席會議，瞭解各經濟體之作法。",
          ...chapters,
          "肆、建議\n\n一、建議持續參與會議。",
        ].join("\n\n"),
      )
    ).meetings,
  );

test("two bodies are two meetings, each with its chair and place, in the order of their chapters", async () => {
  const meetings = await meetingsOf(
    "參加服務貿易理事會第2次例會及國內規章工作小組會議報告",
    "貳、國內規章工作小組會議\n\n會議於5月8日假菲律賓馬尼拉舉行，由智利籍主席Tomas Errazuriz主持。",
    "參、服務貿易理事會例會\n\n會議於5月12日在泰國清邁舉行，由肯亞籍Josphat Mwaura先生擔任主席。",
  );
  expect(meetings.map(({ nameZh, ordinal, city, chair }) => [nameZh, ordinal, city, chair])).toEqual([
    ["國內規章工作小組會議", null, "馬尼拉", "Tomas Errazuriz"],
    ["服務貿易理事會第2次例會", 2, "清邁", "Josphat Mwaura"],
  ]);
});

test.each([
  ["出席「2024年財金官員會議」及「第47屆稅務研究組織年會」報告", 2],
  ["參加第12次競爭政策暨法律小組會議報告", 1],
  ["參加第18屆會員大會及相關會議報告", 1],
])("%s: %i", async (title, count) => {
  expect(await meetingsOf(title)).toHaveLength(count);
});

test.each([
  ["由中國大陸籍周文博先生擔任主席", "周文博"],
  ["主席菲律賓太空署（PhilSA）署長Marisol Evangelio女士致詞", "Marisol Evangelio"],
  ["由土耳其籍主席主持", null],
])("the chair: %s", async (words, chair) => {
  const [meeting] = await meetingsOf("參加第12次透明治理工作小組會議報告", `貳、過程\n\n會議於5月8日舉行，${words}。`);
  expect(meeting?.chair ?? null).toBe(chair);
});

test.each([
  ["會議採實體為主、視訊為輔之方式辦理。", "HYBRID"],
  ["紐西蘭代表改以視訊連線報告。", "HYBRID"],
  ["各國代表於會場交換意見。", "IN_PERSON"],
])("how they met: %s", async (text, mode) => {
  const [meeting] = await meetingsOf("參加第12次透明治理工作小組會議報告", `貳、過程\n\n會議於5月8日舉行。${text}`);
  expect(meeting?.mode).toBe(mode);
});
