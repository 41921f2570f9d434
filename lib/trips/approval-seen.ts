import { seenOf } from "@/lib/action/seen";
import type { Day } from "@/lib/calendar/day";

type Kept = { approvalNumber: string | null; approvalOn: Day | null; approvalFileId: string | null };

/** As what the form of a 簽 was opened: sent back with it, so that nobody's later entry is overwritten unseen. */
export const approvalSeen = ({ approvalNumber, approvalOn, approvalFileId }: Kept): string =>
  seenOf([approvalNumber, approvalOn, approvalFileId]);
