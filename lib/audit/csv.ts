import type { AuditListItem } from "./model";

/** A spreadsheet takes a cell that begins so for a formula: a quote before it keeps it text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`;

/** RFC 4180; times in UTC, so that they can be compared with other systems' logs. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

export const csvHead = csvLine([
  "id",
  "at (UTC)",
  "account",
  "name",
  "address",
  "action",
  "subject",
  "subject id",
  "trip",
  "detail",
  "chained",
]);

export const csvRow = (event: AuditListItem): string =>
  csvLine([
    event.id,
    event.at.toISOString(),
    event.accountId ?? "",
    event.actorName,
    event.address ?? "",
    event.action,
    event.subjectKind,
    event.subjectId ?? "",
    event.tripId ?? "",
    event.detail,
    event.sealed ? "yes" : "no",
  ]);
