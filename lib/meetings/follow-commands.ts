import "server-only";

import { done, type Outcome, refused, type Said } from "@/lib/action/outcome";
import { toDay } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import type { Author } from "@/lib/texts/commands";
import { followReasons } from "./rules";

const subject = (id: string) => ({ kind: "agendaItem", id });

/** 承接: which item of an earlier meeting this one continues; null takes the link away. */
export async function setFollows(
  tx: Tx,
  _by: Author,
  input: { itemId: string; followsId: string | null },
): Promise<Outcome> {
  const reasons = await whyNotFollowing(tx, input);
  if (reasons.length > 0) return refused(...reasons);
  await tx.agendaItem.update({
    where: { id: input.itemId },
    data: { followsId: input.followsId },
    select: { id: true },
  });
  return done(input.followsId ? "meetings.followsSet" : "meetings.followsCleared", subject(input.itemId), {
    id: input.itemId,
    detail: { follows: input.followsId },
  });
}

/** The links of several items at once, as a person confirmed them; null takes one away, what stays as it was is not written. */
export async function confirmFollows(
  tx: Tx,
  by: Author,
  input: { meetingId: string; pairs: { itemId: string; followsId: string | null }[] },
): Promise<Outcome> {
  const { meetingId, pairs } = input;
  const items = await tx.agendaItem.findMany({
    where: { id: { in: pairs.map(({ itemId }) => itemId) }, meetingId, deletedAt: null },
    select: { id: true, followsId: true },
  });
  const stored = new Map(items.map(({ id, followsId }) => [id, followsId]));
  if (pairs.some(({ itemId }) => !stored.has(itemId))) return refused("action.someoneFaster");
  const changed = pairs.filter(({ itemId, followsId }) => stored.get(itemId) !== followsId);
  if (changed.length === 0) return refused("meetings.nothingChanged");
  for (const pair of changed) {
    const outcome = await setFollows(tx, by, pair);
    if (outcome.kind !== "done") return outcome;
  }
  return done(
    "meetings.followsConfirmed",
    { kind: "meeting", id: meetingId },
    { values: { count: changed.length }, detail: { links: changed.length } },
  );
}

async function whyNotFollowing(
  tx: Tx,
  { itemId, followsId }: { itemId: string; followsId: string | null },
): Promise<Said[]> {
  const select = { meetingId: true, meeting: { select: { seriesId: true, startsOn: true } } } as const;
  const item = await tx.agendaItem.findFirst({ where: { id: itemId, deletedAt: null }, select });
  if (!item) return [{ key: "action.someoneFaster" }];
  if (followsId === null) return [];
  const followed = await tx.agendaItem.findFirst({
    where: { id: followsId, deletedAt: null, meeting: { deletedAt: null } },
    select,
  });
  if (!followed) return [{ key: "action.someoneFaster" }];
  const flat = ({ meetingId, meeting }: typeof item) => ({
    meetingId,
    seriesId: meeting.seriesId,
    startsOn: toDay(meeting.startsOn),
  });
  return followReasons(flat(item), flat(followed));
}
