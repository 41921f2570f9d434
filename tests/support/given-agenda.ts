import type { Outcome } from "@/lib/action/outcome";
import { day } from "@/lib/calendar/day";
import { db, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { addAgendaItem, createMeeting } from "@/lib/meetings/commands";
import type { AgendaItemFields } from "@/lib/meetings/model";
import type { MeetingInput } from "@/lib/meetings/schema";

export const by = { accountId: null, personId: "p", name: "林" };
export const now = new Date("2026-11-22T04:00:00Z");
export const write = (work: (tx: Tx) => Promise<Outcome>) => inTransaction((tx) => work(tx));
export const code = () => `S${crypto.randomUUID()}`;

export const facts: MeetingInput = {
  seriesId: null,
  ordinal: null,
  nameZh: "第40次會議",
  nameEn: "40th meeting",
  countryZh: "泰國",
  cityZh: "清邁",
  cityEn: "Chiang Mai",
  timeZone: "Asia/Bangkok",
  startsOn: day("2026-12-01"),
  endsOn: day("2026-12-03"),
  mode: "HYBRID",
  host: null,
  chair: null,
};
/** An item of that meeting, on its first day unless said otherwise. */
export const item = (
  titleZh: string,
  on: string | null = "2026-12-01",
  more: Partial<AgendaItemFields> = {},
): AgendaItemFields => ({
  number: null,
  kind: "ITEM",
  titleZh,
  titleEn: null,
  textZh: null,
  textEn: null,
  day: on ? day(on) : null,
  start: 540,
  end: 600,
  presenters: [],
  ...more,
});

/** A meeting for one test; answers its id. */
export async function givenMeeting(): Promise<string> {
  const outcome = await write((tx) => createMeeting(tx, by, facts, now));
  if (outcome.kind !== "done" || !outcome.id) throw new Error("no meeting");
  return outcome.id;
}

/** One more item of a meeting; answers its id. */
export async function addTo(
  meetingId: string,
  fields: AgendaItemFields,
  where: { parentId?: string; afterId?: string } = {},
) {
  const outcome = await write((tx) => addAgendaItem(tx, by, { ...fields, meetingId, ...where }));
  if (outcome.kind !== "done" || !outcome.id) throw new Error(JSON.stringify(outcome));
  return outcome.id;
}

export const dayOf = async (id: string) =>
  (await db.agendaItem.findUniqueOrThrow({ where: { id } })).day?.toISOString().slice(0, 10);
