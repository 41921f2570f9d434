import "server-only";

import { done, type Outcome, refused, refusedField } from "@/lib/action/outcome";
import { toDate, toDay } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { isScan } from "@/lib/files/rules";
import type { Author } from "@/lib/texts/commands";
import { approvalSeen } from "./approval-seen";
import type { Signed } from "./commands";
import { tripSubject } from "./move";

/** 簽: its number, date and scan (a file of this trip, PDF or picture). Also afterwards: paper comes late. */
export async function setApproval(
  tx: Tx,
  _by: Author,
  input: Signed & { seen: string; fileId: string | null },
  _now?: Date,
): Promise<Outcome> {
  const { tripId, seen, number, on, fileId } = input;
  await hold(tx, "Trip", tripId);
  const trip = await tx.trip.findFirst({
    where: { id: tripId, deletedAt: null },
    select: { state: true, approvalNumber: true, approvalOn: true, approvalFileId: true },
  });
  if (!trip) return refused("action.notAllowed");
  if (approvalSeen({ ...trip, approvalOn: trip.approvalOn && toDay(trip.approvalOn) }) !== seen)
    return refused("action.someoneFaster");
  if (trip.state === "WITHDRAWN") return refused("trips.block.withdrawn");
  if (fileId) {
    const file = await tx.storedFile.findFirst({
      where: { id: fileId, tripId, audience: "LOGISTICS" },
      select: { mediaType: true },
    });
    if (!file || !isScan(file.mediaType)) return refusedField("fileId", "files.notAScan");
  }
  await tx.trip.update({
    where: { id: tripId },
    data: { approvalNumber: number, approvalOn: on ? toDate(on) : null, approvalFileId: fileId },
    select: { id: true },
  });
  return done("trips.approvalKept", tripSubject(tripId), { detail: { from: trip.approvalNumber, number, on, fileId } });
}
