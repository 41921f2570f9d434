import { decodeText } from "../../guard/decode";
import { isMarkdown } from "../../guard/markdown";
import type { RawLine, Source } from "../../source";
import { blocksFromLines } from "./blocks-from-lines";

/** Reads a text file, Markdown or not: its marks are for the lines to be understood by. */
export function readPlain(bytes: Uint8Array): Source {
  const { text, notices } = decodeText(bytes);
  return { format: isMarkdown(text) ? "md" : "txt", ...blocksFromLines(linesOf(text)), pictures: [], notices };
}

/** The lines of a text with the page they stand on, where form feeds part pages. */
export function linesOf(text: string): RawLine[] {
  const pages = text.split("\f");
  const isPaged = pages.length > 1;
  return pages.flatMap((page, at) => {
    // A line feed next to a form feed ends the line before it or none at all.
    const lines = page.replace(/\n$/, "").split("\n");
    return lines.map((line) => (isPaged ? { text: line, page: at + 1 } : { text: line }));
  });
}
