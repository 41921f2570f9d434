import type { Block, Cell, Row, Table } from "../../source";
import { cellContent } from "../cell-content";
import { isHidden } from "./elements";
import { attribute, type Element, isElement, type Node } from "./parse";

const mostSpan = 200;

type ReadBlocks = (nodes: readonly Node[]) => Block[];

/** A table, and before it what is written about it. */
export function readTable(element: Element, blocksIn: ReadBlocks): Block[] {
  const rows: Row[] = rowsOf(element, false).map(({ row, isHeader }) => ({
    type: "tableRow",
    content: partsOf(row)
      .filter(({ tagName }) => tagName === "td" || tagName === "th")
      .map((cell) => readCell(cell, isHeader, blocksIn)),
  }));
  const captions = partsOf(element).filter(({ tagName }) => tagName === "caption");
  const table: Table[] = rows.some(({ content }) => content.length > 0) ? [{ type: "table", content: rows }] : [];
  return [...captions.flatMap((caption) => blocksIn([caption])), ...table];
}

function rowsOf(element: Element, isHeader: boolean): { row: Element; isHeader: boolean }[] {
  return partsOf(element).flatMap((one) => {
    if (one.tagName === "tr") return [{ row: one, isHeader }];
    return /^t(head|body|foot)$/.test(one.tagName) ? rowsOf(one, one.tagName === "thead") : [];
  });
}

const partsOf = ({ childNodes }: Element): Element[] => childNodes.filter(isElement).filter((one) => !isHidden(one));

function readCell(element: Element, isHeader: boolean, blocksIn: ReadBlocks): Cell {
  const [colspan, rowspan] = ["colspan", "rowspan"].map((name) =>
    Math.min(mostSpan, Math.max(1, Math.floor(Number(attribute(element, name))) || 1)),
  );
  const attrs = { ...(colspan && colspan > 1 ? { colspan } : {}), ...(rowspan && rowspan > 1 ? { rowspan } : {}) };
  return {
    type: isHeader || element.tagName === "th" ? "tableHeader" : "tableCell",
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    content: cellContent(blocksIn(element.childNodes)),
  };
}
