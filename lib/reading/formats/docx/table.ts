import { type Element, elementAt, elementsIn } from "../../guard/xml";
import type { Cell, Row, Table } from "../../source";
import { cellContent, isEmptyCell } from "../cell-content";
import type { Story } from "./document";
import { isOn, numberOf, valueIn } from "./properties";

/** More columns than any table has. */
const mostColumns = 200;

type Slot = { cell: Cell; column: number; span: number };

/** A table with the cells that span rows put together; no table at all when nothing is in it. */
export function readTable(story: Story, element: Element): Table[] {
  const rows: Row[] = [];
  // The cell that reaches down into each column from above.
  let above = new Map<number, Slot>();
  for (const row of wrapped(element, "w:tr")) {
    if (elementAt(row, "w:trPr", "w:del")) {
      story.document.collector.notice("deletionsDropped");
      continue;
    }
    const { cells, below } = readRow(story, row, above);
    above = below;
    rows.push({ type: "tableRow", content: cells });
  }
  return rows.some(({ content }) => content.length > 0) ? [{ type: "table", content: rows }] : [];
}

function readRow(story: Story, row: Element, above: Map<number, Slot>): { cells: Cell[]; below: Map<number, Slot> } {
  const properties = elementAt(row, "w:trPr");
  const isHeader = isOn(properties, "w:tblHeader") ?? false;
  const cells: Cell[] = [];
  const below = new Map<number, Slot>();
  let column = Math.min(mostColumns, numberOf(properties, "w:gridBefore") ?? 0);
  for (const one of wrapped(row, "w:tc")) {
    const facts = elementAt(one, "w:tcPr");
    const span = Math.min(mostColumns, Math.max(1, numberOf(facts, "w:gridSpan") ?? 1));
    const merged = elementAt(facts, "w:vMerge");
    const upper = merged && valueIn(facts, "w:vMerge") !== "restart" ? above.get(column) : undefined;
    const content = cellContent(story.document.blocksOf(story, one));
    const left = elementAt(facts, "w:hMerge") && valueIn(facts, "w:hMerge") !== "restart" ? cells.at(-1) : undefined;
    if (upper && isEmptyCell(content)) {
      upper.cell.attrs = { ...upper.cell.attrs, rowspan: (upper.cell.attrs?.rowspan ?? 1) + 1 };
      below.set(column, upper);
    } else if (left && isEmptyCell(content)) {
      left.attrs = { ...left.attrs, colspan: (left.attrs?.colspan ?? 1) + span };
    } else {
      const cell: Cell = { type: isHeader ? "tableHeader" : "tableCell", content };
      if (span > 1) cell.attrs = { colspan: span };
      cells.push(cell);
      if (merged) below.set(column, { cell, column, span });
    }
    column += span;
  }
  return { cells, below };
}

/** Rows of a table or cells of a row, also those that a control or a change is wrapped around. */
function wrapped(element: Element, name: string): Element[] {
  return elementsIn(element).flatMap((one) => {
    if (one.name === name) return [one];
    return ["w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml"].includes(one.name) ? wrapped(one, name) : [];
  });
}
