import { readFileSync } from "node:fs";
import { openReport } from "@/lib/reading/open";
import { printed } from "@/lib/reading/print";
import { readReport } from "@/lib/reading/read";

// biome-ignore lint/suspicious/noExplicitAny: a reading is plain JSON, compared with the truth beside the file.
export type Read = any;

/** What the command prints of a file. */
export const readFile = async (name: string): Promise<Read> =>
  JSON.parse(JSON.stringify(printed(readReport(await openReport(readFileSync(name))))));

/** What a reading holds of the text, without white space: cover, chapters with their headings, and what has no place. */
export const keptLetters = (read: Read): string =>
  [
    read.cover.text,
    ...read.sections.flatMap((section: Read) => [section.heading, section.text]),
    ...read.unplaced.map((piece: Read) => piece.text),
  ]
    .join("")
    .replace(/\s/g, "");

/** How many letters two texts have in common, whatever their order. */
export function inCommon(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (const letter of one) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let common = 0;
  for (const letter of other) {
    const left = counts.get(letter) ?? 0;
    if (left > 0) {
      common++;
      counts.set(letter, left - 1);
    }
  }
  return common;
}
