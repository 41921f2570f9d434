import type { Block } from "../../source";
import { findDates } from "../../words/dates";
import { readItemLabel, readLabel } from "../../words/labels";
import { isOpenEnglish, joinPieces, widthOf } from "../../words/script";
import { findTimes } from "../../words/times";
import { isContentsLine, type Line, textOf } from "./lines";
import { isFull, type Printed, type Reach, reachOf } from "./room";

/** How the lines of a text are broken: the width at which sentences break, or null where a line is a paragraph. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const widths = lines
    .filter((line) => line.cells.length === 1 && line.level === undefined)
    .map((line) => widthOf(textOf(line)));
  const long = widths.filter((width) => width >= 40);
  if (long.length < 4) return null;
  const sorted = [...long].sort((a, b) => a - b);
  const top = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  const longest = sorted.at(-1) ?? 0;
  const near = long.filter((width) => width >= top * 0.85 && width <= top * 1.1).length;
  return top <= 130 && longest <= top * 1.6 && near >= long.length * 0.4 ? top : null;
}

const ends = /[。！？；：:!?]["”』」）)】]*$/;
const field =
  /^[\p{Script=Han}\s（()）]{2,10}[:：]|^(?:Agenc|Organi[sz]ation|Department|Destination|Countr|Delegat|Participant|Names?\b|Period|Dates?\b|Report date|Category)[A-Za-z ]{0,18}[:：]\s/u;
const bareNumber = /^(\d{1,2})[\s　]+(?=[\p{Script=Han}A-Z「])/u;
const startsAnew = (text: string): boolean =>
  readLabel(text) !== null ||
  readItemLabel(text) !== null ||
  /^[●•▪◆■○‧※◎□➢➤✓*-]/.test(text) ||
  /^(?:圖|照片|表|附圖|附表|附件|相片|說明|Figure|Photo|Table)\s*[\d一二三四五六七八九十]+/i.test(text) ||
  field.test(text) ||
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text) ||
  ((findTimes(text.slice(0, 40))[0]?.from ?? 9) === 0 &&
    /^\S{0,20}[\s　]/.test(text) &&
    !/[。，]/.test(text.slice(0, 14))) ||
  ((findDates(text.slice(0, 40))[0]?.from ?? 9) === 0 && text.length < 30);

/** True when the second line goes on with the sentence of the first. */
function goesOn(first: string, last: Line, next: Line, wrap: number | null, reach: Reach): boolean {
  const piece = textOf(last);
  const second = textOf(next);
  if (last.hardEnd || last.level !== undefined || next.level !== undefined || next.bullet !== null) return false;
  if (isContentsLine(piece) || isContentsLine(second)) return false;
  // 2　財務報告 over 3　FAO關切事項: numbers without a mark count where one follows the other.
  const [own, after] = [bareNumber.exec(first)?.[1], bareNumber.exec(second)?.[1]];
  if (own && after && Number(after) === Number(own) + 1 && !/[。，；]/.test(first)) return false;
  const opened = (first.match(/[（(「『]/g)?.length ?? 0) > (first.match(/[）)」』]/g)?.length ?? 0);
  if (startsAnew(second) && !(opened && /^[（(]?[A-Za-z]/.test(second))) return false;
  // A heading in two languages ends with the English one.
  if (
    first === piece &&
    readItemLabel(first) &&
    /[A-Za-z]$/.test(first.trim()) &&
    /^\p{Script=Han}/u.test(second) &&
    !/[。，；]/.test(first)
  )
    return false;
  // Plenary 1. Merger Notification 結合申報: both languages are there.
  if (
    readItemLabel(first) &&
    /^[^\p{Script=Han}]*[A-Za-z]{3,}[^\p{Script=Han}]*\p{Script=Han}{2,}[\p{Script=Han}（）()、與及]*$/u.test(first)
  )
    return false;
  // 3.3 Agenda item 4: Roadmap …, and under it the minutes in Chinese.
  if (
    readLabel(first)?.scheme === "decimal" &&
    readItemLabel(readLabel(first)?.rest ?? "") &&
    !/\p{Script=Han}/u.test(first) &&
    /^\p{Script=Han}/u.test(second)
  )
    return false;
  if (last.edges && next.edges && next.gap === 0 && isOpenEnglish(piece, second)) return true;
  // （10th Annual General Meeting of the Asset Recovery: English breaks between words, short of the edge.
  if (wrap !== null && opened && next.gap === 0 && /[A-Za-z,-]$/.test(piece) && /^[A-Za-z(]/.test(second)) return true;
  if (last.bold !== next.bold && !opened) return false;
  if (last.size !== undefined && next.size !== undefined && Math.abs(last.size - next.size) > 0.9) return false;
  const width = widthOf(piece);
  const full =
    last.edges && next.edges
      ? isFull(printed(last), printed(next), reach)
      : wrap === null
        ? width >= 60
        : width >= wrap * 0.86;
  if (next.gap === 0) return full && (wrap !== null ? !ends.test(piece) || width >= wrap * 0.97 : !ends.test(piece));
  if (ends.test(piece)) return false;
  const brokenByPage = next.pageBreak || next.gap >= 2 || wrap === null;
  return full && brokenByPage && /[\p{Script=Han}\p{Letter}\p{Number}，、,（(-]$/u.test(piece);
}

const printed = (line: Line): Printed => ({ text: textOf(line), edge: line.edges?.[0] ?? null });

/** Paragraphs and headings of lines that are no table, sentences joined again. */
export function buildParagraphs(lines: readonly Line[], wrap: number | null): { block: Block; line: Line }[] {
  const reach = reachOf(lines.map(printed));
  const built: { text: string; line: Line; last: Line }[] = [];
  for (const line of lines) {
    const parts = line.cells[0] ?? [];
    const before = built.at(-1);
    const text = parts.join("\n");
    if (
      before &&
      parts.length === 1 &&
      !before.text.endsWith("\n") &&
      goesOn(before.text, before.last, line, wrap, reach)
    ) {
      before.text = joinPieces(before.text, text);
      before.last = line;
    } else for (const part of parts) built.push({ text: part, line, last: line });
  }
  return built.map(({ text, line }) => ({ line, block: toBlock(text, line) }));
}

function toBlock(text: string, line: Line): Block {
  const attrs = {
    ...(line.size === undefined ? {} : { size: line.size }),
    ...(line.page === undefined ? {} : { page: line.page }),
    ...(line.bullet === null ? {} : { bullet: line.bullet }),
    ...(isContentsLine(text) ? { style: "contents" as const } : {}),
  };
  const content = [{ type: "text" as const, text, ...(line.bold ? { marks: [{ type: "bold" as const }] } : {}) }];
  if (line.level !== undefined) return { type: "heading", attrs: { ...attrs, level: line.level }, content };
  return { type: "paragraph", ...(Object.keys(attrs).length > 0 ? { attrs } : {}), content };
}
