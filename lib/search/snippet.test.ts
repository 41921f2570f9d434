import fc from "fast-check";
import { expect, test } from "vitest";
import { markHits, type Segment, snippet } from "./snippet";

const drawn = (segments: Segment[]) => segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const plain = (segments: Segment[]) => segments.map(({ text }) => text).join("");

test.each([
  ["鼓勵公民社會參與", ["公民社會"], "鼓勵[公民社會]參與"],
  ["The ACTWG of APEC", ["actwg"], "The [ACTWG] of APEC"],
  ["ＡＣＴＷＧ揭弊", ["actwg", "揭弊"], "[ＡＣＴＷＧ揭弊]"],
  ["揭弊者與揭弊", ["揭弊"], "[揭弊]者與[揭弊]"],
  ["一二三四", ["二三", "三四"], "一[二三四]"],
  ["㈱示範", ["(株)示範"], "[㈱示範]"],
  ["civil\n  society", ["civil society"], "[civil\n  society]"],
  ["沒有", ["揭弊"], "沒有"],
  ["𠀋揭弊𠀋", ["揭弊"], "𠀋[揭弊]𠀋"],
])("%j with %j: %s", (text, words, expected) => expect(drawn(markHits(text, words))).toBe(expected));

test("markup stays text: a hit inside a tag, and a search for one", () => {
  const text = '<img src=x onerror="alert(1)"> 揭弊 </mark><script>';
  expect(drawn(markHits(text, ["script", "揭弊"]))).toBe('<img src=x onerror="alert(1)"> [揭弊] </mark><[script]>');
  expect(drawn(markHits("a <b> c", ["<b>"]))).toBe("a [<b>] c");
});

test("the snippet shows the first hit from its sentence on, with both ends said to be cut", () => {
  const text = `${"前面的話很長。".repeat(30)}最終就鼓勵公民社會參與未達共識。${"後面的話也很長。".repeat(30)}`;
  const shown = snippet(text, ["公民社會"]);
  expect(drawn(shown).startsWith("…最終就鼓勵[公民社會]參與未達共識。")).toBe(true);
  expect(plain(shown).endsWith("…")).toBe(true);
  expect(plain(shown).length).toBeLessThanOrEqual(120);
});

test("it does not begin inside a word or with a stray mark", () => {
  const long = "後面的話也很長。".repeat(30);
  expect(
    drawn(snippet(`${"字".repeat(60)}New Zealand，紐西蘭等都提到過這件事情，並且也都參與揭弊${long}`, ["揭弊"])),
  ).toMatch(/^…Zealand|^…紐西蘭/);
  expect(
    drawn(snippet(`${"字".repeat(60)}，甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黃宇宙揭弊${long}`, ["揭弊"])),
  ).toMatch(/^…[^，]/);
});

test("without a hit it is the beginning", () => {
  expect(plain(snippet("開頭。".repeat(100), ["揭弊"])).startsWith("開頭。")).toBe(true);
});

test("marking loses and invents no character, and a snippet is never longer than it may be", () => {
  const text = fc.string({
    unit: fc.constantFrom("揭", "弊", "者", "A", "ｂ", " ", "\n", "。", "<", "&", "㈱", "İ", "𠀋", "ﬁ"),
    maxLength: 400,
  });
  const word = fc.string({ unit: fc.constantFrom("揭", "弊", "a", "b", "<", "fi"), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, fc.array(word, { maxLength: 3 }), (text, words) => {
      expect(plain(markHits(text, words))).toBe(text);
      const shown = plain(snippet(text, words));
      expect(shown.length).toBeLessThanOrEqual(120);
      expect(text.replace(/\s+/g, " ").trim()).toContain(shown.replace(/^…/, "").replace(/…$/, ""));
    }),
  );
});
