import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { docx, p } from "../../tests/support/docx";
import { odt } from "../../tests/support/odt";
import { pdf } from "../../tests/support/pdf";
import { openReport } from "./open";
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
