import "server-only";

import type { Tx } from "@/lib/db/client";

/** Who had a hand in a report: the trip's people, also those taken off since it was begun, and whoever ever wrote in a chapter, one taken out included. */
export type Hands = { memberIds: string[]; authorIds: string[] };

/** Read inside a decision or for a page; a text that was set aside never stood in the report and does not count. */
export async function findHands(
  from: Pick<Tx, "report" | "tripMember" | "reportSection" | "textVersion" | "account">,
  { reportId, tripId }: { reportId: string; tripId: string },
): Promise<Hands> {
  const { createdAt } = await from.report.findUniqueOrThrow({ where: { id: reportId }, select: { createdAt: true } });
  const members = await from.tripMember.findMany({
    where: { tripId, OR: [{ deletedAt: null }, { deletedAt: { gte: createdAt } }] },
    select: { personId: true },
  });
  const chapters = await from.reportSection.findMany({
    where: { reportId },
    select: { id: true, updatedBy: true },
  });
  const versions = await from.textVersion.findMany({
    where: { kind: "REPORT_SECTION", subjectId: { in: chapters.map(({ id }) => id) }, setAside: false },
    distinct: ["accountId"],
    select: { accountId: true },
  });
  const accounts = await from.account.findMany({
    where: { id: { in: versions.flatMap(({ accountId }) => accountId ?? []) } },
    select: { personId: true },
  });
  return {
    memberIds: members.map(({ personId }) => personId),
    authorIds: [...chapters.map(({ updatedBy }) => updatedBy), ...accounts.map(({ personId }) => personId)],
  };
}
