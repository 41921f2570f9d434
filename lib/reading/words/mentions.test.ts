import { describe, expect, test } from "vitest";
import { finderFor } from "./finder";
import { findMentions, listsOf, someSecretariat } from "./mentions";

const codes = (text: string) => findMentions(text).map(({ kind, code }) => `${kind} ${code}`);

test.each([
  ["俄方表示反對", "economy RU"],
  ["陸方發言支持", "economy CN"],
  ["美方說明其立場", "economy US"],
  ["我方回應", "economy TW"],
  ["中華臺北", "economy TW"],
  ["日方感謝", "economy JP"],
  ["中國香港", "economy HK"],
  ["Hong Kong, China", "economy HK"],
  ["Chinese Taipei", "economy TW"],
  ["歐盟", "economy EU"],
  ["the EU said", "economy EU"],
  ["美國聯邦交易委員會", "economy US"],
  ["非洲集團提案", "group African Group"],
  ["東協", "group ASEAN"],
  ["世界貿易組織", "organisation WTO"],
  ["OECD秘書處", "organisation OECD"],
])("%s names %s", (text, mention) => expect(codes(text)[0]).toBe(mention));

test.each([
  "",
  "一般討論",
  "日文版本",
  "美國人",
  "英語",
  "韓式料理",
  "北京宣言",
  "印度洋",
  "美元計價",
  "museum and eurozone",
  "us and them",
  "it is in the queue",
  "我方法正確",
  "我方案已送出",
  "中美洲",
  "中國醫藥大學",
  "雙方交換意見",
])("%j names nobody", (text) => expect(codes(text)).toEqual([]));

test("the longest name at a place is the one that is meant", () => {
  const text = "印尼與印度";
  expect(findMentions(text).map(({ from, to }) => text.slice(from, to))).toEqual(["印尼", "印度"]);
  expect(codes("巴布亞紐幾內亞")).toEqual(["economy PG"]);
  expect(codes("南韓")).toEqual(["economy KR"]);
});

test("a secretariat is somebody's until it is known whose", () => {
  expect(codes("秘書處報告")).toEqual([`organisation ${someSecretariat}`]);
});

test("an agency of ours speaks for us, one of theirs for them", () => {
  expect(codes("環境部")).toEqual(["economy TW"]);
  expect(codes("日本環境部")).toEqual(["economy JP"]);
});

describe("what the report introduces itself", () => {
  const text = "亞太測試聯盟（APTX）於會中報告。";
  const find = finderFor([text]);

  test("is found by its name and by its acronym", () => {
    expect(find(text).map(({ kind, code }) => [kind, code])).toEqual([
      ["organisation", "APTX"],
      ["organisation", "APTX"],
    ]);
    expect(find("APTX表示").map(({ code }) => code)).toEqual(["APTX"]);
  });

  test("is not found inside another word, or in another report", () => {
    expect(find("APTXL表示")).toEqual([]);
    expect(finderFor([])("APTX表示")).toEqual([]);
  });
});

test("names that stand in one list are told together", () => {
  const text = "美國、日本及歐盟支持，印尼反對";
  const lists = listsOf(text, findMentions(text));
  expect(lists.map(({ members }) => members.map(({ code }) => code))).toEqual([["US", "JP", "EU"], ["ID"]]);
  expect(lists.map(({ from, to }) => text.slice(from, to))).toEqual(["美國、日本及歐盟", "印尼"]);
});

test("what only stands side by side is no list", () => {
  const text = "美國日本";
  expect(listsOf(text, findMentions(text)).map(({ members }) => members.length)).toEqual([1, 1]);
});

test.each(["喬治亞州", "新墨西哥州", "古巴比倫", "韓國瑜", "東加勒比海", "西方國家"])("%s is no economy", (text) => {
  expect(findMentions(text)).toEqual([]);
});
