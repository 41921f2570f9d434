/**
 * A cell that a spreadsheet would calculate gets an apostrophe in front, also in full width, and also behind spaces:
 * text from a colleague must not become a formula on another's machine.
 */
const formula = /^[\s\u00a0\u3000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** Tells spreadsheets that what follows is UTF-8. */
export const csvMark = "\uFEFF";

/** One line of a CSV file (RFC 4180): every cell quoted, CRLF at the end; null is an empty cell. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(",")}\r\n`;

/** A whole table as a file that spreadsheets open as it is. */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `${csvMark}${rows.map(csvLine).join("")}`;

function cell(value: string | number | null): string {
  if (typeof value === "number") return `"${value}"`;
  const text = value ?? "";
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
