import { expect, test } from "vitest";
import { decodeEntities, hasTags, withoutMarks, withoutTags } from "./markup";

test.each([
  ["A &amp; B", "A & B"],
  ["&lt;p&gt;", "<p>"],
  ["&#x4E00;&#20108;", "一二"],
  ["a&nbsp;b", "a b"],
  // Once only: what was written as text stays text.
  ["&amp;lt;", "&lt;"],
  ["&unknown; AT&T", "&unknown; AT&T"],
  ["&#0;&#xD800;&#x110000;", "&#0;&#xD800;&#x110000;"],
])("%s reads %s", (text, read) => expect(decodeEntities(text)).toBe(read));

test.each(["<p>報告</p>", "甲<br/>乙", '<TD align="center">', "<!-- note -->"])("%s has tags", (text) => {
  expect(hasTags(text)).toBe(true);
});
test.each(["3 < 5 > 2", "<王大明>", "<unknown>", "a <b", "&lt;p&gt;", ""])("%j has none", (text) => {
  expect(hasTags(text)).toBe(false);
});

const pieces = (text: string) => withoutTags(text).map(({ text: own, bold }) => (bold ? `*${own}*` : own));

test.each([
  ["<p>甲</p><p>乙</p>", ["甲", "乙"]],
  ["甲<br>乙", ["甲", "乙"]],
  ["<ul><li>甲</li><li>乙</li></ul>", ["甲", "乙"]],
  ["<b><p>目的</p></b>", ["*目的*"]],
  ["本次<span class='x'>會議</span>結束", ["本次會議結束"]],
  // A bold word inside a sentence does not break it.
  ["本次<b>會議</b>結束", ["本次會議結束"]],
  ["<b>目的</b> Purpose", ["*目的*", "Purpose"]],
  ["甲<!-- <p> -->乙", ["甲", "乙"]],
  ["A &amp; <i>B</i>", ["A & B"]],
  ["&lt;b&gt; 3 < 5", ["<b> 3 < 5"]],
  ["<王大明> 發言", ["<王大明> 發言"]],
  ["a <unknown> b", ["a <unknown> b"]],
  ["<p> </p>", []],
])("%s is %j", (text, expected) => expect(pieces(text)).toEqual(expected));

test.each([
  ["**目的**", "目的", true],
  ["__目的__", "目的", true],
  ["壹、**目的**", "壹、目的", true],
  ["本次**會議**結束", "本次會議結束", false],
  ["**甲** 與 **乙**", "甲 與 乙", false],
  ["一個 *重點* 。", "一個 重點 。", false],
  ["[報告](https://example.org/a) 全文", "報告 全文", false],
  ["![合影](photo.jpg)", "合影", false],
  ["1\\. 開幕 \\*", "1. 開幕 *", false],
  ["3 * 4 * 5", "3 * 4 * 5", false],
  ["a*b*c", "a*b*c", false],
  ["[註](見附件)", "[註](見附件)", false],
  ["snake_case_name", "snake_case_name", false],
])("%s reads %s", (text, plain, bold) => expect(withoutMarks(text)).toEqual({ text: plain, bold }));
