import "server-only";

import { db } from "@/lib/db/client";
import { type By, recordEvent } from "./record";
import type { AuditFilter } from "./schema";

/** Notes that the trail, as filtered, was taken out as a file. */
export const recordExport = (by: By, { before: _, ...filter }: AuditFilter): Promise<void> =>
  recordEvent(db, by, { action: "audit.export", subject: { kind: "audit" }, detail: filter });
