import { type Element, elementsIn } from "../../guard/xml";
import type { Cell, Row, Table } from "../../source";
import { cellContent, isEmptyCell } from "../cell-content";
import type { Document } from "./document";

/** More columns, and more equal rows, than any table has. */
const mostSpan = 200;

/** A table; none when nothing is in it. */
export function readTable(document: Document, element: Element): Table[] {
  const rows = rowsOf(element, false).flatMap(({ row, isHeader }): Row[] => {
    const content = elementsIn(row, "table:table-cell").flatMap((cell) => readCell(document, cell, isHeader));
    const isEmpty = content.every((cell) => isEmptyCell(cell.content));
    const times = isEmpty ? 1 : repeated(row.attributes["table:number-rows-repeated"]);
    return Array.from({ length: times }, () => ({ type: "tableRow", content }));
  });
  return rows.some(({ content }) => content.length > 0) ? [{ type: "table", content: rows }] : [];
}

function rowsOf(element: Element, isHeader: boolean): { row: Element; isHeader: boolean }[] {
  return elementsIn(element).flatMap((one) => {
    if (one.name === "table:table-row") return [{ row: one, isHeader }];
    if (one.name === "table:table-header-rows") return rowsOf(one, true);
    return ["table:table-rows", "table:table-row-group"].includes(one.name) ? rowsOf(one, isHeader) : [];
  });
}

function readCell(document: Document, element: Element, isHeader: boolean): Cell[] {
  const { attributes } = element;
  const content = cellContent(document.blocksOf(document, element));
  const [colspan, rowspan] = ["columns", "rows"].map((what) => repeated(attributes[`table:number-${what}-spanned`]));
  const attrs = { ...(colspan && colspan > 1 ? { colspan } : {}), ...(rowspan && rowspan > 1 ? { rowspan } : {}) };
  const cell: Cell = { type: isHeader ? "tableHeader" : "tableCell", content };
  if (Object.keys(attrs).length > 0) cell.attrs = attrs;
  return Array.from({ length: repeated(attributes["table:number-columns-repeated"]) }, () => cell);
}

const repeated = (count: string | undefined): number => Math.min(mostSpan, Math.max(1, Number(count) || 1));
