import type { Block, Cell, RawLine, Row, Table } from "../../source";
import { withoutTags } from "./markup";

const token = /<(\/?)(table|tr|td|th)\b([^<>]{0,300})>/gi;
const span = (attributes: string, name: string) =>
  Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,2})`, "i").exec(attributes)?.[1] ?? 1);

/** Lines from one with <table up to the one with its end; 0 where none begins or it does not end within 5,000 lines. */
export function htmlTableLength(raw: readonly RawLine[], start: number): number {
  if (!/<table\b/i.test(raw[start]?.text ?? "")) return 0;
  let depth = 0;
  for (let at = start; at < Math.min(raw.length, start + 5000); at++) {
    const text = raw[at]?.text ?? "";
    depth += (text.match(/<table\b/gi)?.length ?? 0) - (text.match(/<\/table\s*>/gi)?.length ?? 0);
    if (depth <= 0) return at - start + 1;
  }
  return 0;
}

/** An HTML table that stands in a text file. Tables inside cells are laid out in place. */
export function htmlTable(text: string): { before: string; table: Table; after: string } {
  const rows: Row[] = [];
  let cell: { kind: Cell["type"]; attributes: string; text: string } | null = null;
  let depth = 0;
  let last = 0;
  let before = "";
  let after = "";
  const keep = (piece: string) => {
    if (cell) cell.text += piece;
    else if (depth === 0 && rows.length === 0) before += piece;
    else after += piece;
  };
  const close = () => {
    if (!cell) return;
    const row = rows.at(-1) ?? rows[rows.push({ type: "tableRow", content: [] }) - 1];
    const colspan = span(cell.attributes, "colspan");
    const rowspan = span(cell.attributes, "rowspan");
    row?.content.push({
      type: cell.kind,
      ...(colspan > 1 || rowspan > 1
        ? { attrs: { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) } }
        : {}),
      content: withoutTags(cell.text).map(
        (piece): Block => ({ type: "paragraph", content: [{ type: "text", text: piece.text }] }),
      ),
    });
    cell = null;
  };
  for (const match of text.matchAll(token)) {
    keep(text.slice(last, match.index));
    last = match.index + match[0].length;
    const name = (match[2] ?? "").toLowerCase();
    const closing = match[1] === "/";
    if (name === "table") depth += closing ? -1 : 1;
    if (depth > 1 || (name === "table" && depth === 1 && closing)) {
      if (cell) cell.text += "<br>";
      continue;
    }
    if (name === "tr") {
      close();
      if (!closing) rows.push({ type: "tableRow", content: [] });
    } else if (name !== "table") {
      close();
      if (!closing) cell = { kind: name === "th" ? "tableHeader" : "tableCell", attributes: match[3] ?? "", text: "" };
    } else close();
  }
  keep(text.slice(last));
  return { before, table: { type: "table", content: rows.filter((row) => row.content.length > 0) }, after };
}
