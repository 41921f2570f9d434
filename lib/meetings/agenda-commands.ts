import "server-only";

import { type Conflict, done, type Outcome, refused, type Said } from "@/lib/action/outcome";
import { toDate, toDay } from "@/lib/calendar/day";
import { showMinute } from "@/lib/calendar/zone";
import type { Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { Author } from "@/lib/texts/commands";
import { agendaRows, lockAgenda, makeRoom, mirrorItem, writePlaces } from "./agenda-rows";
import type { AgendaItemFields } from "./model";
import { readItems } from "./rows";
import { itemReasons, lastOfDay, moveRow, settled, settleRow } from "./rules";
import { branchOf, type Direction, idsUnder, inReadingOrder, treeOf } from "./tree";

const subject = (id: string) => ({ kind: "agendaItem", id });
const named = ({ number, titleZh, titleEn }: Pick<AgendaItemFields, "number" | "titleZh" | "titleEn">) =>
  [number, titleZh ?? titleEn].filter(Boolean).join(" ");
const fieldsRefused = (fields: Record<string, Said[]>): Outcome => ({
  kind: "refused",
  reasons: [{ key: "action.fieldsNeedAttention" }],
  fields,
});

const columns = ({ start, end, day, ...rest }: AgendaItemFields) => ({
  ...rest,
  day: day && toDate(day),
  startMinute: start,
  endMinute: end,
});

export type NewItem = AgendaItemFields & {
  meetingId: string;
  parentId?: string | null;
  /** Sibling it comes after; left out, it is the last under its parent, or the last of its day. */
  afterId?: string | null;
};

/** One more item on the agenda of a meeting. The outcome's id is the item's. */
export async function addAgendaItem(tx: Tx, _by: Author, input: NewItem): Promise<Outcome> {
  const { meetingId, parentId = null, afterId, ...fields } = input;
  const meeting = await lockAgenda(tx, meetingId);
  if (!meeting) return refused("action.notAllowed");
  const reasons = itemReasons(fields, meeting);
  if (Object.keys(reasons).length > 0) return fieldsRefused(reasons);

  const rows = await agendaRows(tx, meetingId);
  const tree = treeOf(rows);
  const siblings =
    parentId === null ? tree : (branchOf(tree, parentId)?.siblings.find(({ id }) => id === parentId)?.children ?? null);
  if (!siblings || (afterId && !siblings.some(({ id }) => id === afterId))) return refused("action.someoneFaster");

  const wanted = afterId ?? (parentId === null ? null : (siblings.at(-1)?.id ?? null));
  const behind =
    parentId === null && !(wanted && settled(siblings, wanted, fields.day)) ? lastOfDay(siblings, fields.day) : wanted;
  const before = behind ? idsUnder(tree, behind).at(-1) : parentId;
  const position = before ? (rows.find(({ id }) => id === before)?.position ?? -1) + 1 : 0;
  await makeRoom(tx, meetingId, position);
  const { id } = await tx.agendaItem.create({
    data: { ...columns(fields), meetingId, parentId, position },
    select: { id: true },
  });
  await mirrorItem(tx, id, meeting, fields);
  return done("meetings.itemAdded", subject(id), { id, version: 1, detail: { meetingId, item: named(fields) } });
}

/** The words and times of one item, guarded by the version its form was opened with. */
export async function updateAgendaItem(
  tx: Tx,
  _by: Author,
  input: AgendaItemFields & { itemId: string; version: number },
  now: Date,
): Promise<Outcome> {
  const { itemId, version, ...fields } = input;
  const item = await tx.agendaItem.findFirst({
    where: { id: itemId, deletedAt: null },
    select: { meetingId: true, parentId: true, day: true },
  });
  if (!item) return refused("action.someoneFaster");
  const moves = item.parentId === null && (item.day && toDay(item.day)) !== fields.day;
  const meeting = moves ? await lockAgenda(tx, item.meetingId) : await daysOf(tx, item.meetingId);
  if (!meeting) return refused("action.notAllowed");
  const reasons = itemReasons(fields, meeting);
  if (Object.keys(reasons).length > 0) return fieldsRefused(reasons);

  const { count } = await tx.agendaItem.updateMany({
    where: { id: itemId, deletedAt: null, version },
    data: { ...columns(fields), version: { increment: 1 } },
  });
  if (count === 0) return conflictOf(tx, itemId, now);
  if (moves) {
    const rows = await agendaRows(tx, item.meetingId);
    await writePlaces(tx, rows, settleRow(rows, itemId));
  }
  await mirrorItem(tx, itemId, meeting, fields);
  return done("meetings.itemSaved", subject(itemId), {
    id: itemId,
    version: version + 1,
    detail: { item: named(fields) },
  });
}

/** One step up, down, in or out, with all that is under it. Over the edge of a day it takes the other day first. */
export async function moveAgendaItem(
  tx: Tx,
  _by: Author,
  input: { itemId: string; direction: Direction },
): Promise<Outcome> {
  const { itemId, direction } = input;
  const found = await tx.agendaItem.findFirst({ where: { id: itemId, deletedAt: null }, select: { meetingId: true } });
  const meeting = found && (await lockAgenda(tx, found.meetingId));
  if (!meeting) return refused("action.someoneFaster");
  const rows = await agendaRows(tx, meeting.id);
  const after = moveRow(rows, itemId, direction);
  if (!after) return refused("meetings.noStep");
  await writePlaces(tx, rows, after);
  const day = after.find(({ id }) => id === itemId)?.day ?? null;
  return done("meetings.itemMoved", subject(itemId), { id: itemId, detail: { direction, day } });
}

/** Takes an item and all under it off the agenda, unless a delegation has written about it. */
export async function removeAgendaItem(tx: Tx, _by: Author, input: { itemId: string }, now: Date): Promise<Outcome> {
  const { itemId } = input;
  const item = await tx.agendaItem.findFirst({
    where: { id: itemId, deletedAt: null },
    select: { meetingId: true, number: true, titleZh: true, titleEn: true },
  });
  if (!item || !(await lockAgenda(tx, item.meetingId))) return refused("action.someoneFaster");
  const ids = idsUnder(treeOf(await agendaRows(tx, item.meetingId)), itemId);
  if (await isWrittenAbout(tx, ids)) return refused("meetings.itemHasRecords");

  await tx.agendaItem.updateMany({ where: { id: { in: ids } }, data: { deletedAt: now, version: { increment: 1 } } });
  await tx.searchEntry.deleteMany({ where: { kind: "ITEM", subjectId: { in: ids } } });
  return done("meetings.itemRemoved", subject(itemId), {
    undo: itemId,
    values: { item: named(item), count: ids.length },
    detail: { item: named(item), rows: ids.length },
  });
}

/** Whether a delegation has written anything about these items. */
export async function isWrittenAbout(tx: Tx, ids: string[]): Promise<boolean> {
  const about = { itemId: { in: ids } };
  const where = { ...about, deletedAt: null };
  const counts = [
    await tx.brief.count({ where: about }),
    await tx.minutes.count({ where: about }),
    await tx.intervention.count({ where }),
    await tx.issue.count({ where }),
    await tx.outcome.count({ where }),
    await tx.commitment.count({ where }),
    await tx.recommendation.count({ where }),
  ];
  return counts.some((count) => count > 0);
}

/** Brings back an item with what was taken off together with it, to where it stood. */
export async function restoreAgendaItem(tx: Tx, _by: Author, input: { itemId: string }): Promise<Outcome> {
  const item = await tx.agendaItem.findUnique({
    where: { id: input.itemId },
    select: { meetingId: true, parentId: true, deletedAt: true, parent: { select: { deletedAt: true } } },
  });
  const meeting = item?.deletedAt ? await lockAgenda(tx, item.meetingId) : null;
  if (!item?.deletedAt || !meeting) return refused("action.someoneFaster");
  const { deletedAt, meetingId } = item;
  const gone = await tx.agendaItem.findMany({
    where: { meetingId, deletedAt },
    select: { id: true, parentId: true, position: true },
  });
  const ids = idsUnder(treeOf(gone), input.itemId);
  await tx.agendaItem.updateMany({ where: { id: { in: ids } }, data: { deletedAt: null, version: { increment: 1 } } });
  if (item.parent?.deletedAt) await tx.agendaItem.update({ where: { id: input.itemId }, data: { parentId: null } });

  const rows = await agendaRows(tx, meetingId);
  const ordered = inReadingOrder(rows);
  await writePlaces(tx, rows, settleRow(ordered, input.itemId));
  for (const item of await readItems(tx, sql`i."id" = ANY(${ids}::text[])`))
    await mirrorItem(tx, item.id, meeting, item);
  return done("meetings.itemRestored", subject(input.itemId), { id: input.itemId, detail: { rows: ids.length } });
}

async function daysOf(tx: Tx, meetingId: string) {
  const row = await tx.meeting.findFirst({
    where: { id: meetingId, deletedAt: null },
    select: { startsOn: true, endsOn: true },
  });
  return row && { id: meetingId, startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) };
}

/** What another saved meanwhile: shown beside what was typed, which stays in the form. */
async function conflictOf(tx: Tx, itemId: string, now: Date): Promise<Conflict | Outcome> {
  const [item] = await readItems(tx, sql`i."id" = ${itemId}`);
  if (!item) return refused("meetings.itemGone");
  const last = await tx.auditEvent.findFirst({
    where: { subjectKind: "agendaItem", subjectId: itemId },
    orderBy: { id: "desc" },
    select: { actorName: true, at: true },
  });
  const time =
    item.start === null ? null : `${showMinute(item.start)}${item.end === null ? "" : `–${showMinute(item.end)}`}`;
  const words = [
    named(item),
    item.titleEn,
    [item.day, time].filter(Boolean).join(" "),
    item.textZh,
    item.textEn,
    item.presenters.join("；"),
  ];
  return {
    kind: "conflict",
    said: { key: "action.conflict", values: { by: last?.actorName ?? "", version: item.version } },
    subject: subject(itemId),
    theirs: {
      version: item.version,
      text: words.filter(Boolean).join("\n"),
      content: item,
      by: last?.actorName ?? "",
      at: (last?.at ?? now).toISOString(),
    },
  };
}
