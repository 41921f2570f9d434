import type { Edge, RawLine } from "../../source";
import { withoutMarks, withoutTags } from "./markup";

/** A line ready to be put together: cells apart, markup gone. */
export type Line = {
  /** Each cell holds its lines; one cell where nothing stands side by side. */
  cells: string[][];
  level?: number;
  bold: boolean;
  /** The dash or star before it. */
  bullet: string | null;
  /** Blank lines before it, and whether a page ended there. */
  gap: number;
  pageBreak: boolean;
  /** The line ends with markdown's two spaces or a backslash. */
  hardEnd: boolean;
  size?: number;
  page?: number;
  left?: number;
  edges?: (Edge | null)[];
};

export const textOf = (line: Line): string => line.cells.map((cell) => cell.join("\n")).join("\t");

/** Contents with dots or a tab before a page number. */
export const isContentsLine = (text: string): boolean =>
  /(?:[.．·…‧]{3,}|(?:[.．·…‧]\s){3,}|_{4,}|-{6,})[\s.．·…‧]*(?:第\s*)?[\dIVXivx]{0,5}(?:\s*頁)?\s*$/.test(
    text.slice(-400),
  ) || /\S\s*\t+\s*(?:第\s*)?(?:\d{1,3}|[ivx]{1,5})(?:\s*頁)?\s*$/.test(text.slice(-200));

const rule = /^\s*(?:[-*_]\s*){3,}$|^\s*[=]{3,}\s*$|^\s*`{3,}\w*\s*$|^\s*:{3,}.{0,60}$/;
/** A line that is drawn is not longer than this; what is longer is text, and too long to be tried for it. */
const longestRule = 2_000;
const pipeRow = /^\s*\|.*\|\s*$/;
const pipeRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const gridRule = /^\s*\+(?:[-=:]+\+)+\s*$/;

/** Cleans raw lines; blank ones become the gap of the line after them. */
export function readLines(raw: readonly RawLine[]): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let page: number | undefined;
  let pageBreak = false;
  for (const [index, source] of rejoinMarks(raw).entries()) {
    if (source.page !== page && page !== undefined) pageBreak = true;
    page = source.page;
    const text = source.text.replace(/\r$/, "");
    const short = text.length <= longestRule;
    if (
      !text.trim() ||
      (short && (gridRule.test(text) || (pipeRule.test(text) && text.includes("-") && text.includes("|"))))
    ) {
      gap += text.trim() ? 0 : 1;
      continue;
    }
    if (short && rule.test(text) && !/\d/.test(text)) {
      const before = lines.at(-1);
      // A line of = or - under a line of text makes it a heading.
      if (
        before &&
        gap === 0 &&
        /^\s*(?:=+|-{3,})\s*$/.test(text) &&
        before.cells.length === 1 &&
        raw[index - 1]?.text.trim()
      )
        before.level ??= /=/.test(text) ? 1 : 2;
      continue;
    }
    const line = readLine(text, source, gap, pageBreak);
    if (line) lines.push(line);
    gap = 0;
    pageBreak = false;
  }
  return lines;
}

/** A bold run that goes on in the next line gets its marks on both. */
function rejoinMarks(raw: readonly RawLine[]): RawLine[] {
  const lines = raw.map((line) => ({ ...line }));
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (!line || !next?.text.trim() || !line.text.includes("**")) continue;
    const open = (text: string) => (text.match(/\*\*/g)?.length ?? 0) % 2 === 1;
    if (!open(line.text) || !open(next.text)) continue;
    line.text = `${line.text.trimEnd()}**`;
    next.text = `**${next.text.trimStart()}`;
  }
  return lines;
}

function readLine(text: string, source: RawLine, gap: number, pageBreak: boolean): Line | null {
  const heading = /^\s{0,3}(#{1,6})\s+(?=\S)/.exec(text);
  const body = heading ? text.slice(heading[0].length).replace(/\s+#+\s*$/, "") : text;
  const bullet = /^\s*[-*+]\s+(?=\S)/.exec(body);
  const content = (bullet ? body.slice(bullet[0].length) : body).replace(/^\s{0,3}>\s?/, "");
  const parts = pipeRow.test(content) ? splitPipes(content) : splitTabs(content);
  let bold = source.bold ?? false;
  const cells = parts.map((part) => {
    const marked = withoutMarks(part);
    const pieces = withoutTags(marked.text);
    if (parts.length === 1) bold ||= marked.bold || (pieces.length > 0 && pieces.every((piece) => piece.bold));
    return pieces.map((piece) => piece.text);
  });
  if (cells.every((cell) => cell.length === 0)) return null;
  return {
    cells,
    bold,
    bullet: bullet ? bullet[0].trim() : null,
    gap,
    pageBreak,
    hardEnd: /(?: {2}|\\)$/.test(text),
    ...(heading?.[1] ? { level: heading[1].length } : {}),
    ...(source.size === undefined ? {} : { size: source.size }),
    ...(source.page === undefined ? {} : { page: source.page }),
    ...(source.left === undefined ? {} : { left: source.left }),
    ...(source.edges?.length === cells.length ? { edges: source.edges } : {}),
  };
}

const splitPipes = (text: string): string[] =>
  text
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const loneLabel =
  /^(?:[\dIVXivx]{1,5}[.、)）]|[（(][\dA-Za-z一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾甲乙丙丁]{1,3}、|[a-zA-Z][.)])$/;

function splitTabs(text: string): string[] {
  if (!text.includes("\t") || isContentsLine(text)) return [text.replaceAll("\t", " ")];
  const cells = text.split(/\t/).map((cell) => cell.trim());
  const [first = "", ...rest] = cells;
  // A bullet or a number set apart from its text by a tab or a gap makes a list, not a table.
  if (/^[•●○◦▪■◆‧·–—*\uF0B7-]$/.test(first)) return [`${first} ${rest.filter(Boolean).join(" ")}`];
  if (rest.length === 1 && loneLabel.test(first)) return [`${first} ${rest[0] ?? ""}`];
  return cells;
}
