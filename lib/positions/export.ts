import "server-only";

import type { Actor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/audit/record";
import { db } from "@/lib/db/client";

/** Notes that somebody took a meeting's positions away as a file. */
export const recordMatrixExport = (by: Actor, meetingId: string, tripId: string, rows: number): Promise<void> =>
  recordEvent(db, by, {
    action: "position.export",
    subject: { kind: "meeting", id: meetingId, tripId },
    detail: { rows },
  });
