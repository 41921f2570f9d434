import { csvLine } from "@/lib/table/csv";
import type { AuditListItem } from "./model";

/** Times in UTC, so that they can be compared with other systems' logs. */
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
    event.withheld ? "(withheld)" : event.detail,
    event.sealed ? "yes" : "no",
  ]);
