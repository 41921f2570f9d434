import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { docx, p } from "../../tests/support/docx";
import { odt } from "../../tests/support/odt";
import { lettersOf } from "../../tests/support/outline";
import { pdf } from "../../tests/support/pdf";
import { inCommon, keptLetters } from "../../tests/support/read-file";
import { openReport } from "./open";
import { printed } from "./print";
import { readReport } from "./read";
import { Refusal } from "./refusal";

const words = "壹、目的\n本次會議於日內瓦舉行，計有 21 個經濟體與會。\n";
const sample = (name: string) => readFileSync(`tests/reading/files/${name}`);
const good: Record<string, () => Buffer> = {
  txt: () => Buffer.from(words.repeat(20)),
  html: () => sample("report.html"),
  docx: () =>
    docx(
      words
        .split("\n")
        .map((line) => p(line))
        .join(""),
    ),
  "docx of an office program": () => sample("office.docx"),
  odt: () => odt(`<text:p>${words}</text:p>`),
  "odt of an office program": () => sample("office.odt"),
  pdf: () => pdf([[{ text: "壹、會議目的", x: 72, y: 700 }]]),
};

/** Bytes that were changed, and perhaps the end that is missing. */
const damage = fc.record({
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
  kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});

test.each(Object.keys(good))("a damaged %s is read or refused, and nothing else", { timeout: 20_000 }, async (name) => {
  const original = good[name]?.() ?? Buffer.alloc(0);
  await fc.assert(
    fc.asyncProperty(damage, async ({ changes, kept }) => {
      const bytes = Buffer.from(original);
      for (const [place, byte] of changes) bytes[Math.floor(place * (bytes.length - 1))] = byte;
      const error = await openReport(bytes.subarray(0, Math.ceil(bytes.length * kept))).then(
        () => null,
        (one) => one,
      );
      if (error !== null) expect(error).toBeInstanceOf(Refusal);
    }),
    { numRuns: 150, interruptAfterTimeLimit: 1_400 },
  );
});

const report = readFileSync("tests/reading/reports/known/actwg35/report.txt", "utf8");

/** Lines of a report that are gone, doubled, cut, moved, or full of marks. */
const change = fc.record({
  what: fc.constantFrom("drop", "double", "cut", "swap", "marks", "run"),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  marks: fc.string({ unit: fc.constantFrom(..."壹一（）()1.、：\t|*#<>年月日:-～\n議程"), maxLength: 30 }),
});

test("a report that is changed anyhow is read, with every letter of it", { timeout: 30_000 }, async () => {
  const original = report.split("\n");
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const lines = [...original];
      for (const { what, place, length, marks } of changes) {
        const at = Math.floor(place * (lines.length - 1));
        const line = lines[at] ?? "";
        if (what === "drop") lines.splice(at, length);
        else if (what === "double") lines.splice(at, 0, ...lines.slice(at, at + length));
        else if (what === "cut") lines[at] = line.slice(0, length);
        else if (what === "swap") lines.push(...lines.splice(at, length));
        else if (what === "run") lines.splice(at, 2, lines.slice(at, at + 2).join(""));
        else lines[at] = line.slice(0, length) + marks + line.slice(length);
      }
      const source = await openReport(Buffer.from(lines.join("\n"))).catch((error) => {
        expect(error).toBeInstanceOf(Refusal);
        return null;
      });
      if (!source) return;
      const said = lettersOf(source);
      expect(inCommon(keptLetters(printed(readReport(source))), said)).toBe(said.length);
    }),
    { numRuns: 60, interruptAfterTimeLimit: 6_000 },
  );
});
