import { describe, expect, test } from "vitest";
import { clausesOf, sentencesOf } from "./sentences";

const leaf = (text: string) => ({ index: 7, text, bold: false, block: 0 });
const texts = (text: string, fine?: boolean) => sentencesOf(leaf(text), fine).map((sentence) => sentence.text);

test.each([
  ["會議開始。主席致詞！有問題嗎？", ["會議開始。", "主席致詞！", "有問題嗎？"]],
  ["美國支持；日本反對。", ["美國支持；", "日本反對。"]],
  ["第一行\n第二行", ["第一行", "第二行"]],
  ["主席說「請表決。謝謝。」後休會。散會。", ["主席說「請表決。謝謝。」後休會。", "散會。"]],
  ["小組（由甲主持。乙紀錄）開會。散會。", ["小組（由甲主持。乙紀錄）開會。", "散會。"]],
  // A bracket that never closes does not swallow the next line.
  ["小組（由甲主持\n開會。散會。", ["小組（由甲主持", "開會。", "散會。"]],
  ["The meeting opened. Members agreed.", ["The meeting opened.", "Members agreed."]],
  ["We met Dr. Lee and Mr. Wong. They agreed.", ["We met Dr. Lee and Mr. Wong.", "They agreed."]],
  ["Growth was 1.5 percent. Good.", ["Growth was 1.5 percent.", "Good."]],
  ["沒有句號", ["沒有句號"]],
  ["  \n ", []],
])("%j", (text, sentences) => expect(texts(text)).toEqual(sentences));

test("a semicolon ends a sentence only where fine cuts are asked for", () => {
  expect(texts("美國支持；日本反對。", false)).toEqual(["美國支持；日本反對。"]);
});

test("a sentence is told where it stands", () => {
  const whole = leaf(" 開會。  散會。 ");
  for (const { leaf: index, from, to, text } of sentencesOf(whole)) {
    expect(index).toBe(7);
    expect(whole.text.slice(from, to)).toBe(text);
  }
  expect(sentencesOf(whole).map(({ from }) => from)).toEqual([1, 6]);
});

describe("clauses", () => {
  const clauses = (text: string) => sentencesOf(leaf(text)).flatMap(clausesOf);

  test.each([
    ["美國支持，日本反對。", ["美國支持，", "日本反對。"]],
    ["主席：請發言。", ["主席：", "請發言。"]],
    ["他說「同意，但有條件」，休會。", ["他說「同意，但有條件」，", "休會。"]],
    ["美國支持,日本反對", ["美國支持,", "日本反對"]],
    ["a total of 1,000 members, all told", ["a total of 1,000 members, all told"]],
  ])("%j", (text, parts) => expect(clauses(text).map((clause) => clause.text)).toEqual(parts));

  test("a clause is told where it stands in its leaf", () => {
    const text = "開會。美國支持， 日本反對。";
    for (const clause of clauses(text)) expect(text.slice(clause.from, clause.to)).toBe(clause.text);
    expect(clauses(text).map(({ from }) => from)).toEqual([0, 3, 9]);
  });
});
