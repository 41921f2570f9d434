import { expect, test } from "vitest";
import { readChapters, valuesOf } from "../../../tests/support/reading";

const recommendationsIn = async (...chapters: string[]) =>
  valuesOf(
    (
      await readChapters(
        "壹、目的\n\n出席會議，瞭解各國作法。",
        "貳、過程\n\n各國代表出席會議，討論資料治理。",
        ...chapters,
      )
    ).recommendations,
  );

test("points of a joint chapter are observation, recommendation or both", async () => {
  const found = await recommendationsIn(`參、心得與建議

一、實體會議意義重大

各經濟體首次實體與會，互動熱絡，成果豐碩。

二、建議持續派員參與

派員參與會議，可累積經驗。宜編列經費。

三、公私協力漸受重視

各國均重視公私協力。我國宜持續推動公私協力。`);
  expect(found).toEqual([
    {
      heading: "實體會議意義重大",
      text: "各經濟體首次實體與會，互動熱絡，成果豐碩。",
      nature: "OBSERVATION",
      proposedActions: [],
    },
    {
      heading: "建議持續派員參與",
      text: "派員參與會議，可累積經驗。宜編列經費。",
      nature: "RECOMMENDATION",
      proposedActions: ["宜編列經費。"],
    },
    {
      heading: "公私協力漸受重視",
      text: "各國均重視公私協力。我國宜持續推動公私協力。",
      nature: "MIXED",
      proposedActions: ["我國宜持續推動公私協力。"],
    },
  ]);
});

test("chapters of their own keep observations and recommendations apart", async () => {
  const found = await recommendationsIn(
    "參、心得\n\n一、實體會議之重要\n\n實體會議有助交流。",
    "肆、建議\n\n一、派員參與會議\n\n宜持續派員參與。",
  );
  expect(found.map(({ heading, nature }) => [heading, nature])).toEqual([
    ["實體會議之重要", "OBSERVATION"],
    ["派員參與會議", "RECOMMENDATION"],
  ]);
});

const window = { term: "短期", lead: "數位治理署", assisting: ["農業部", "外交部"] };
const law = { term: "中長期", lead: "法務部" };
test.each([
  [
    "before the point",
    `一、短期建議：建立聯絡窗口

主辦機關：數位治理署。協辦機關：農業部、外交部。

二、中長期建議：推動修法

（主辦機關：法務部）
應研議修正相關法規。`,
  ],
  [
    "behind it",
    `（一）建立聯絡窗口（短期）
主辦機關：數位治理署
協辦機關：農業部、外交部

（二）推動修法（中長期）
主辦機關：法務部
應研議修正相關法規。`,
  ],
  [
    "in columns",
    `| 項次 | 建議事項 | 期程 | 主辦機關 | 協辦機關 |
|---|---|---|---|---|
| 1 | 建立聯絡窗口 | 短期 | 數位治理署 | 農業部、外交部 |
| 2 | 推動修法 | 中長期 | 法務部 | |`,
  ],
])("term and units stand %s", async (_, points) => {
  const found = await recommendationsIn(`參、建議事項\n\n${points}`);
  expect(found).toEqual([
    expect.objectContaining({ nature: "RECOMMENDATION", ...window }),
    expect.objectContaining({ nature: "RECOMMENDATION", ...law }),
  ]);
  expect(found[0]?.heading).toMatch(/建立聯絡窗口/);
  expect(found[1]).not.toHaveProperty("assisting");
});

test("paragraphs without numbers count where they propose something", async () => {
  const found = await recommendationsIn(
    "參、心得與建議\n\n本次會議有助瞭解各國作法，獲益良多。\n\n建議未來持續派員參與相關會議，以強化與各國之聯繫。",
  );
  expect(found.map(({ heading, nature }) => [heading, nature])).toEqual([
    ["建議未來持續派員參與相關會議", "RECOMMENDATION"],
  ]);
});

test("what others suggested is no action of ours", async () => {
  const [point] = await recommendationsIn("參、建議\n\n一、強化合作\n\n會中美國代表建議各國加強合作。我國應持續參與。");
  expect(point?.proposedActions).toEqual(["我國應持續參與。"]);
});

test.each([["參、建議\n\n無。"], ["參、建議事項\n\n無建議事項"], ["參、參考資料\n\n建議閱讀會議文件。"]])(
  "%j holds none",
  async (chapter) => {
    expect(await recommendationsIn(chapter)).toEqual([]);
  },
);

test.each([
  [
    "短期（一年內） holds points",
    "伍、建議\n\n一、短期（一年內）\n\n（一）試辦評估\n\n請規劃單位選定流域試辦。\n\n二、中長期\n\n（一）建置資料庫\n\n允宜逐年彙整建檔。",
  ],
  [
    "建議一, 建議二",
    "伍、建議\n\n建議一　試辦評估\n\n請規劃單位選定流域試辦。\n\n建議二　建置資料庫\n\n允宜逐年彙整建檔。",
  ],
])("%s", async (_, chapter) => {
  const { recommendations } = await readChapters(
    "壹、目的\n\n出席會議，瞭解各國作法。",
    "貳、過程\n\n各國代表出席會議。",
    chapter,
  );
  expect(valuesOf(recommendations).map(({ heading, text }) => [heading, text])).toEqual([
    ["試辦評估", "請規劃單位選定流域試辦。"],
    ["建置資料庫", "允宜逐年彙整建檔。"],
  ]);
});
