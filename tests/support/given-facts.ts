import { readFileSync } from "node:fs";
import { day } from "@/lib/calendar/day";
import { readSpan } from "@/lib/calendar/read-time";
import type { ItemFacts, MeetingFacts, ReportFacts } from "@/lib/report/model";
import type { Doc } from "@/lib/richtext/model";

/** What a report is drafted from, for tests without a database: what a test does not care about is filled in. */

export const item = (id: string, more: Partial<ItemFacts> = {}): ItemFacts => ({
  id,
  parentId: null,
  position: Number(id.replace(/\D/g, "")) || 0,
  number: null,
  kind: "ITEM",
  titleZh: id,
  titleEn: null,
  textZh: null,
  textEn: null,
  day: null,
  start: null,
  end: null,
  presenters: [],
  ...more,
});
export const meeting = (more: Partial<MeetingFacts> = {}): MeetingFacts => ({
  id: "m1",
  nameZh: "第35次會議",
  nameEn: null,
  countryZh: "泰國",
  cityZh: "清邁",
  cityEn: "Chiang Mai",
  timeZone: "Asia/Bangkok",
  startsOn: day("2022-08-17"),
  endsOn: day("2022-08-18"),
  items: [],
  minutes: [],
  ...more,
});
export const facts = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  purpose: "參加會議。",
  startsOn: day("2022-08-16"),
  endsOn: day("2022-08-19"),
  places: [{ countryZh: "泰國", cityZh: "清邁" }],
  meetings: [],
  visits: [],
  pictures: [],
  ...more,
});
/** The real report the product is measured by. */
export function sample(): ReportFacts {
  const stored = JSON.parse(readFileSync("scripts/seed/demo/actwg35.json", "utf8"));
  const items: ItemFacts[] = stored.slots.flatMap((slot: Slot, place: number) => {
    const own = item(`s${place}`, {
      position: place * 100,
      number: slot.item,
      kind: slot.kind,
      titleZh: slot.titleZh,
      titleEn: slot.titleEn,
      textZh: slot.textZh,
      textEn: slot.textEn,
      day: day(slot.day),
      start: readSpan(slot.start)?.start ?? null,
      end: slot.end ? (readSpan(slot.end)?.start ?? null) : null,
      presenters: slot.presenters,
    });
    return [
      own,
      ...slot.subItems.map((sub, index) =>
        item(`s${place}-${index}`, {
          parentId: own.id,
          position: place * 100 + index + 1,
          number: sub.number ?? null,
          titleZh: sub.titleZh,
          titleEn: sub.titleEn,
        }),
      ),
    ];
  });
  const idOf = (number: string) => items.find((row) => row.number === number && !row.parentId)?.id ?? "";
  return facts({
    meetings: [
      meeting({
        nameZh: stored.meeting.nameZh,
        nameEn: stored.meeting.nameEn,
        items,
        minutes: stored.minutes.map(({ item, doc }: { item: string; doc: Doc }) => ({
          itemId: idOf(item),
          doc,
          grade: "INTERNAL",
        })),
      }),
    ],
    visits: [
      {
        hostZh: stored.visits[0].host,
        hostEn: null,
        visitedOn: null,
        notes: null,
        grade: "INTERNAL",
        people: stored.visits[0].people,
      },
    ],
    pictures: stored.captions.map((caption: string, index: number) => ({
      id: `p${index}`,
      caption,
      altText: null,
      fileId: null,
    })),
  });
}

type Slot = {
  day: string;
  start: string;
  end: string | null;
  item: string | null;
  kind: ItemFacts["kind"];
  titleZh: string;
  titleEn: string;
  textZh: string | null;
  textEn: string | null;
  presenters: string[];
  subItems: { number?: string; titleZh: string | null; titleEn: string | null }[];
};
