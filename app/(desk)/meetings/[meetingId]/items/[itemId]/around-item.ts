import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { can } from "@/lib/access/can";
import { listPlaceBlockers } from "@/lib/attendance/place";
import { type Day, dayIn } from "@/lib/calendar/day";
import { showInstant } from "@/lib/calendar/show-instant";
import { officeZone } from "@/lib/calendar/zone";
import type { AgendaItemView } from "@/lib/meetings/model";
import { listItems } from "@/lib/meetings/queries";
import { listMemory } from "@/lib/thread/memory";
import { type Around, type Asked, aroundMeeting } from "../../around";

/** What the three pages of an item begin with. */
export type AroundItem = Around & {
  item: AgendaItemView;
  previous: AgendaItemView | null;
  next: AgendaItemView | null;
  today: Day;
  /** May write minutes and notes for the delegation that is shown; with the sentences that hold it back. */
  mayWrite: boolean;
  /** May note that a commitment was kept: also long after the trip and its report. */
  mayKeep: boolean;
  mayReadBrief: boolean;
  mayWriteBrief: boolean;
  closed: string[];
  /** An address of this item that keeps the delegation. */
  itemHref: (path?: string) => string;
  /** A moment on the office's clock. */
  at: (instant: Date) => string;
};

type Params = Promise<{ meetingId: string; itemId: string }>;

/** @throws notFound when there is no such item at this meeting */
export async function aroundItem(params: Params, searchParams: Promise<Asked>): Promise<AroundItem> {
  const { meetingId, itemId } = await params;
  const asked = await searchParams;
  // Needs the item alone: asked while the meeting is found, and there when itemRecords asks for it.
  listMemory(itemId).catch(() => {});
  const [around, items, t] = await Promise.all([
    aroundMeeting(meetingId, asked),
    listItems(meetingId),
    getTranslations(),
  ]);
  const item = items.find(({ id }) => id === itemId);
  if (!item) notFound();
  const { actor, chosen, show, hrefOf } = around;
  const on = { tripIds: chosen ? [chosen.tripId] : [] };
  const mayAtAll = chosen !== null && (can(actor, "minutes.write", on) || can(actor, "brief.write", on));
  const blockers = mayAtAll && chosen ? await listPlaceBlockers(chosen.id, itemId) : [];
  const may = (capability: "minutes.write" | "brief.write") =>
    blockers.length === 0 && chosen !== null && can(actor, capability, on);
  // Beside an item stand its equals: items of the agenda, or the sub-items of one parent.
  const beside = items.filter(({ kind, parentId }) => kind === "ITEM" && parentId === item.parentId);
  const place = beside.findIndex(({ id }) => id === itemId);
  return {
    ...around,
    item,
    previous: beside[place - 1] ?? null,
    next: place === -1 ? null : (beside[place + 1] ?? null),
    today: dayIn(officeZone, new Date()),
    mayWrite: may("minutes.write"),
    mayKeep: chosen !== null && can(actor, "minutes.write", on),
    mayWriteBrief: may("brief.write"),
    mayReadBrief: chosen !== null && can(actor, "brief.read", on),
    closed: blockers.map(({ key, values }) => t(key as never, values as never)),
    itemHref: (path = "") => hrefOf(`/items/${itemId}${path}`),
    at: (instant) => showInstant(instant, officeZone, show),
  };
}
