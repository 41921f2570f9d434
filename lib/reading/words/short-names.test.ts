import { expect, test } from "vitest";
import { shortNames } from "./short-names";

const codes = (text: string) => shortNames(text).map(({ code }) => code);

test.each([
  ["英、法、德三國贊成現有文字", ["GB", "FR", "DE"]],
  ["惟紐、澳均表支持", ["NZ", "AU"]],
  ["獲美、日等國附議", ["US", "JP"]],
  ["由美、日、韓三國代表說明", ["US", "JP", "KR"]],
  ["遭歐美日等國反對", ["EU", "US", "JP"]],
])("%s", (text, wanted) => expect(codes(text)).toEqual(wanted));

test.each(["以中、英文提供資料", "日、夜間作業", "中美洲國家", "由中、小企業提出", "比、例原則", "加、減項"])(
  "no economies: %s",
  (text) => expect(codes(text)).toEqual([]),
);
