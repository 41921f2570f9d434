import { day } from "@/lib/calendar/day";
import { readTime } from "@/lib/calendar/read-time";
import type { Tx } from "@/lib/db/client";
import { addAgendaItem } from "@/lib/meetings/commands";
import type { Author } from "@/lib/texts/commands";
import { must } from "../must";
import type { SampleSlot, SampleSubItem } from "../sample";

const minute = (text: string | null) => (text === null ? null : readTime(text));

/** Enters an agenda item by item, sub-items under theirs. Answers the ids of numbered items by their number. */
export async function enterAgenda(
  tx: Tx,
  by: Author,
  meetingId: string,
  slots: readonly SampleSlot[],
): Promise<Map<string, string>> {
  const byNumber = new Map<string, string>();
  for (const slot of slots) {
    const { id } = await must(
      tx,
      by,
      "agendaItem.add",
      addAgendaItem(tx, by, {
        meetingId,
        number: slot.item,
        kind: slot.kind,
        titleZh: slot.titleZh,
        titleEn: slot.titleEn,
        textZh: slot.textZh,
        textEn: slot.textEn,
        day: day(slot.day),
        start: minute(slot.start),
        end: minute(slot.end),
        presenters: slot.presenters,
      }),
    );
    if (slot.item) byNumber.set(slot.item, id);
    await enterSubItems(tx, by, meetingId, id, slot.subItems);
  }
  return byNumber;
}

async function enterSubItems(
  tx: Tx,
  by: Author,
  meetingId: string,
  parentId: string,
  items: readonly SampleSubItem[],
): Promise<void> {
  for (const { number, titleZh, titleEn, textEn = null, subItems = [] } of items) {
    const { id } = await must(
      tx,
      by,
      "agendaItem.add",
      addAgendaItem(tx, by, {
        meetingId,
        parentId,
        number,
        kind: "ITEM",
        titleZh,
        titleEn,
        textZh: null,
        textEn,
        day: null,
        start: null,
        end: null,
        presenters: [],
      }),
    );
    await enterSubItems(tx, by, meetingId, id, subItems);
  }
}
