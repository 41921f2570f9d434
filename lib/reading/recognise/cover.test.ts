import { expect, test } from "vitest";
import { coverText, read, valuesOf } from "../../../tests/support/reading";

const chapters = "壹、目的\n\n出席會議，瞭解各經濟體之作法。\n\n貳、過程\n\n各國代表出席會議。";
const coverOf = async (cover: string) => {
  const { cover: found } = await read(`${cover}\n\n${chapters}`);
  return {
    category: found.category?.value,
    title: found.title?.value,
    agencies: valuesOf(found.agencies),
    delegates: valuesOf(found.delegates),
    destinations: valuesOf(found.destinations),
    tripStart: found.tripStart?.value,
    tripEnd: found.tripEnd?.value,
    reportDate: found.reportDate?.value,
  };
};

const whole = {
  category: "出席國際會議",
  title: "參加第12次透明治理工作小組會議",
  agencies: ["數位治理署"],
  delegates: [{ name: "王大明", title: "組長" }],
  destinations: [{ country: "泰國", city: "清邁" }],
  tripStart: "2024-05-06",
  tripEnd: "2024-05-09",
  reportDate: "2024-06-20",
};
const title = "出國報告\n\n參加第12次透明治理工作小組會議";

test("fields on lines of their own are read", async () => {
  expect(await coverOf(coverText)).toEqual(whole);
});

test("a label with spaces between its characters is the same label", async () => {
  const spaced = coverText.replace("服務機關", "服 務 機 關").replace("派赴國家", "派　赴　國　家");
  expect(await coverOf(spaced)).toEqual(whole);
});

test("a value may stand under its label", async () => {
  const under = coverText.slice(coverText.indexOf("服務機關")).replaceAll("：", "：\n");
  expect(await coverOf(`${title}\n\n${under}`)).toEqual({ ...whole, category: undefined });
});

test("fields stand in the cells of a table", async () => {
  const rows = [
    "| 服務機關 | 數位治理署 |",
    "|---|---|",
    "| 姓名職稱 | 王大明組長 |",
    "| 派赴國家 | 泰國清邁 |",
    "| 出國期間 | 113年5月6日至113年5月9日 |",
    "| 報告日期 | 113年6月20日 |",
  ];
  expect(await coverOf(`${title}\n\n${rows.join("\n")}`)).toEqual({ ...whole, category: undefined });
});

test.each(["數位治理署、農業部、國立海洋大學", "數位治理署\n農業部\n國立海洋大學"])(
  "several agencies are told apart: %j",
  async (agencies) => {
    const cover = coverText.replace("數位治理署", agencies);
    expect(await coverOf(cover)).toEqual({ ...whole, agencies: ["數位治理署", "農業部", "國立海洋大學"] });
  },
);

test.each([
  ["民國113年5月6日至9日", "2024-05-06", "2024-05-09"],
  ["113年5月6日至113年5月9日", "2024-05-06", "2024-05-09"],
  ["113.12.28~114.1.3", "2024-12-28", "2025-01-03"],
  ["中華民國一百一十三年五月六日至五月九日", "2024-05-06", "2024-05-09"],
  ["6-9 May 2024", "2024-05-06", "2024-05-09"],
])("the period %s is %s to %s", async (period, tripStart, tripEnd) => {
  const cover = coverText.replace("2024年5月6日至5月9日", period);
  expect(await coverOf(cover)).toMatchObject({ tripStart, tripEnd });
});

test.each([
  ["113年6月20日", "2024-06-20"],
  ["114/02/05", "2025-02-05"],
  ["民國113年6月", "2024-06"],
  ["中華民國一百一十三年六月", "2024-06"],
  ["2024 年 9 月", "2024-09"],
])("the report date %s is %s", async (date, reportDate) => {
  expect(await coverOf(coverText.replace("2024年6月20日", date))).toMatchObject({ reportDate });
});

test("what the cover does not say is left out", async () => {
  expect(await coverOf(`${title}\n\n服務機關：數位治理署`)).toEqual({
    title: whole.title,
    agencies: whole.agencies,
    delegates: [],
    destinations: [],
  });
});

test("an agency on a line of its own heads those under it; a unit is no agency", async () => {
  const cover = await coverOf(
    `${title}\n服務機關及出國人員\n　行政院農業委員會漁業署\n　　遠洋漁業組　副組長　尉遲明\n　國史館修纂處　協修　龔以恩\n派赴國家／地區：日本（東京、橫濱）\n出國期間：2024年5月6日至5月9日`,
  );
  expect(cover.agencies).toEqual(["行政院農業委員會漁業署", "國史館"]);
  expect(cover.delegates.map(({ name, title: job }) => [name, job])).toEqual([
    ["尉遲明", "副組長"],
    ["龔以恩", "協修"],
  ]);
  expect(cover.destinations).toEqual([
    { country: "日本", city: "東京" },
    { country: "日本", city: "橫濱" },
  ]);
});
