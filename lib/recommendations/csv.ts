/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with a byte order mark, CRLF, every cell quoted.
 * A cell that a spreadsheet would calculate gets an apostrophe in front, also in full width, and also behind spaces:
 * text from a colleague must not become a formula on another's machine.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const formula = /^[\s\u00a0\u3000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function cell(value: string | number | null): string {
  if (typeof value === "number") return `"${value}"`;
  const text = value ?? "";
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
