import { expect, test } from "vitest";
import { chapterKindsOf, isChapterName, namedKindsOf, titleOf } from "./chapters";

test.each([
  ["壹、目的", ["purpose"]],
  ["第一章 緣起", ["purpose"]],
  ["貳、過程", ["proceedings"]],
  ["參、心得及建議", ["reflections", "recommendations"]],
  ["目　次", ["contents"]],
  ["報告摘要", ["abstract"]],
  ["附 件 一", ["annex"]],
  ["出國行程", ["itinerary"]],
  ["活動照片", ["photos"]],
  ["IV. Recommendations", ["recommendations"]],
  ["天氣", []],
])("%s speaks of %j", (heading, kinds) => expect(chapterKindsOf(heading)).toEqual(kinds));

test.each([
  ["肆、建議事項", ["recommendations"]],
  ["五、心得", ["reflections"]],
  ["（三）拜會新加坡競爭委員會", ["visits"]],
  ["與日本代表團會談", ["visits"]],
  ["檢討與建議", ["reflections", "recommendations"]],
  // A title that speaks of a proposal or a review names no chapter.
  ["美國提出之建議書", []],
  ["各會員經濟體於本次會議期間就數位貿易及競爭政策所提出之各項意見與心得", []],
  ["檢討世界貿易組織之運作規則", []],
  ["我國說明「公平交易法」修正建議", []],
  ["本次會議建議各會員經濟體於明年大會以前提交書面意見，並請秘書處彙整", []],
])("%s names %j", (heading, kinds) => expect(namedKindsOf(heading)).toEqual(kinds));

test.each([
  "目的",
  "出國目的",
  "心得與建議：",
  "【建議】",
  "參加會議經過",
  "過 程",
  "附錄",
  "Purpose of the Trip",
  "Conclusions and Recommendations",
  "建議 Recommendations",
])("%s is the name of a chapter", (line) => expect(isChapterName(line)).toBe(true));

test.each([
  "",
  "本次會議目的為交換意見",
  "主席建議休會",
  "競爭政策",
  "Recommendations of the WTO panel on steel",
  "目的地",
  "建議建議書",
])("%j is no name of a chapter", (line) => expect(isChapterName(line)).toBe(false));

test.each([
  ["壹、目的", "目的"],
  ["第二章　會議經過", "會議經過"],
  ["議題三：數位貿易", "數位貿易"],
  ["2.1 背景", "背景"],
  [" 前言 ", "前言"],
  ["一、", "一、"],
])("%s without its number is %s", (heading, title) => expect(titleOf(heading)).toBe(title));
