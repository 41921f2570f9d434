import "server-only";

import { type Conflict, done, type Outcome, refused } from "@/lib/action/outcome";
import { addDays, type Day, toDate, toDay } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { indexEntry } from "@/lib/search/index-entry";
import type { Author } from "@/lib/texts/commands";
import { attendMeeting } from "@/lib/trips/commands";
import { holdSeries } from "./agenda-rows";
import { findableMeeting, findableSeries } from "./findable";
import { attendingTrips, isAbout, putOff, tripLeftBehind, tripsOf } from "./managing";
import { daysAlong, type FieldReasons, meetingReasons } from "./rules";
import type { MeetingInput, SeriesInput } from "./schema";
import { seriesSelect } from "./views";

export {
  addAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
  restoreAgendaItem,
  updateAgendaItem,
} from "./agenda-commands";
export { ensureEconomies } from "./economies";
export { confirmFollows, setFollows } from "./follow-commands";
export { removeMeeting, restoreMeeting } from "./removal-commands";

const subject = (id: string) => ({ kind: "meeting", id });

const fieldsRefused = (fields: FieldReasons): Outcome => ({
  kind: "refused",
  reasons: [{ key: "action.fieldsNeedAttention" }],
  fields,
});
const isEmpty = (fields: FieldReasons) => Object.keys(fields).length === 0;

const farFrom = ({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): Outcome =>
  fieldsRefused({
    startsOn: [{ key: "meetings.farFromTrip", values: { from: startsOn, to: endsOn, days: putOff } }],
  });

/** A new series of meetings. Its code is the office's short name, "APEC ACTWG", and is given once. */
export async function createSeries(tx: Tx, _by: Author, input: SeriesInput): Promise<Outcome> {
  const taken = await tx.series.findUnique({ where: { code: input.code }, select: { id: true } });
  if (taken) return fieldsRefused({ code: [{ key: "meetings.codeTaken" }] });
  const { id } = await tx.series.create({ data: input, select: { id: true } });
  await indexEntry(tx, findableSeries({ id, ...input }));
  return done("meetings.seriesCreated", { kind: "series", id }, { id, detail: { code: input.code } });
}

/** A new meeting; with a trip, that trip's delegation attends it from the start. */
export async function createMeeting(
  tx: Tx,
  by: Author,
  input: MeetingInput & { tripId?: string | null },
  now: Date,
): Promise<Outcome> {
  const { tripId, ...facts } = input;
  const checked = await checkFacts(tx, facts, null);
  if (checked.refusal) return checked.refusal;
  const trip = tripId
    ? await tx.trip.findFirst({ where: { id: tripId, deletedAt: null }, select: { startsOn: true, endsOn: true } })
    : null;
  // A meeting entered for a trip takes place about when the trip does: its people are to manage it afterwards.
  if (trip && !isAbout({ startsOn: toDay(trip.startsOn), endsOn: toDay(trip.endsOn) }, facts))
    return farFrom({ startsOn: toDay(trip.startsOn), endsOn: toDay(trip.endsOn) });
  const { id } = await tx.meeting.create({ data: columns(facts), select: { id: true } });
  await indexEntry(tx, findableMeeting(id, facts, checked.series));
  if (tripId) {
    const joined = await attendMeeting(tx, by, { tripId, meetingId: id }, now);
    if (joined.kind === "refused") return joined;
  }
  return done("meetings.created", subject(id), {
    id,
    goTo: `/meetings/${id}/agenda`,
    detail: { name: facts.nameZh, days: `${facts.startsOn}/${facts.endsOn}` },
  });
}

/** `through`: the trips through which this person manages meetings; null for who manages any. */
type Manager = Author & { through?: readonly string[] | null };

/** The facts of a meeting. When its days move, the days of its agenda move along. */
export async function updateMeeting(
  tx: Tx,
  by: Manager,
  input: MeetingInput & { meetingId: string; version: number },
  now: Date,
): Promise<Outcome> {
  const { meetingId, version, ...facts } = input;
  const before = await tx.meeting.findFirst({
    where: { id: meetingId, deletedAt: null },
    select: { startsOn: true, endsOn: true, attendances: attendingTrips },
  });
  if (!before) return refused("action.notAllowed");
  const lost = by.through ? tripLeftBehind(tripsOf(before.attendances), facts, by.through) : null;
  if (lost) return farFrom(lost);
  const checked = await checkFacts(tx, facts, meetingId);
  if (checked.refusal) return checked.refusal;

  const used = await tx.agendaItem.findMany({
    where: { meetingId, deletedAt: null, day: { not: null } },
    distinct: ["day"],
    select: { day: true },
  });
  const days = used.flatMap(({ day }) => (day ? [toDay(day)] : []));
  const along = daysAlong({ startsOn: toDay(before.startsOn), endsOn: toDay(before.endsOn) }, facts, days);
  if (!along) return fieldsRefused({ endsOn: [{ key: "meetings.itemsOutside" }] });

  const { count } = await tx.meeting.updateMany({
    where: { id: meetingId, deletedAt: null, version },
    data: { ...columns(facts), version: { increment: 1 } },
  });
  if (count === 0) return conflictOf(tx, meetingId, now);
  if (along.shift !== 0) await shiftDays(tx, meetingId, along.shift, days);
  await indexEntry(tx, findableMeeting(meetingId, facts, checked.series));
  return done("meetings.saved", subject(meetingId), {
    id: meetingId,
    version: version + 1,
    goTo: `/meetings/${meetingId}`,
    detail: {
      name: facts.nameZh,
      days: `${facts.startsOn}/${facts.endsOn}`,
      ...(along.shift === 0 ? {} : { agendaShiftedBy: along.shift }),
    },
  });
}

async function checkFacts(tx: Tx, facts: MeetingInput, meetingId: string | null) {
  // Held, so that two people do not both enter the 36th.
  if (facts.seriesId) await holdSeries(tx, facts.seriesId);
  const series = facts.seriesId
    ? await tx.series.findFirst({ where: { id: facts.seriesId }, select: seriesSelect })
    : null;
  const taken =
    facts.seriesId && facts.ordinal !== null
      ? await tx.meeting.findFirst({
          where: {
            seriesId: facts.seriesId,
            ordinal: facts.ordinal,
            deletedAt: null,
            ...(meetingId ? { id: { not: meetingId } } : {}),
          },
          select: { id: true },
        })
      : null;
  const fields: FieldReasons = {
    ...meetingReasons(facts, taken !== null),
    ...(facts.seriesId && !series ? { seriesId: [{ key: "form.invalid" }] } : {}),
  };
  return { series, refusal: isEmpty(fields) ? null : fieldsRefused(fields) };
}

const columns = ({ startsOn, endsOn, ...facts }: MeetingInput) => ({
  ...facts,
  startsOn: toDate(startsOn),
  endsOn: toDate(endsOn),
});

/** Latest day first when moving on, earliest first when moving back: no day is moved twice. */
async function shiftDays(tx: Tx, meetingId: string, shift: number, days: readonly Day[]): Promise<void> {
  const order = [...days].sort((a, b) => (shift > 0 ? b.localeCompare(a) : a.localeCompare(b)));
  for (const day of order)
    await tx.agendaItem.updateMany({
      where: { meetingId, deletedAt: null, day: toDate(day) },
      data: { day: toDate(addDays(day, shift)), version: { increment: 1 } },
    });
}

/** What another saved meanwhile, to be shown beside what was typed. */
async function conflictOf(tx: Tx, meetingId: string, now: Date): Promise<Conflict> {
  const meeting = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  const last = await tx.auditEvent.findFirst({
    where: { subjectKind: "meeting", subjectId: meetingId, action: "meeting.update" },
    orderBy: { id: "desc" },
    select: { actorName: true, at: true },
  });
  const facts = [
    meeting.nameZh,
    meeting.nameEn,
    `${toDay(meeting.startsOn)}–${toDay(meeting.endsOn)}`,
    meeting.timeZone,
    meeting.countryZh,
    meeting.cityZh,
    meeting.cityEn,
    meeting.host,
    meeting.chair,
  ];
  return {
    kind: "conflict",
    said: { key: "action.conflict", values: { by: last?.actorName ?? "", version: meeting.version } },
    subject: subject(meetingId),
    theirs: {
      version: meeting.version,
      text: facts.filter(Boolean).join("\n"),
      content: null,
      by: last?.actorName ?? "",
      at: (last?.at ?? now).toISOString(),
    },
  };
}
