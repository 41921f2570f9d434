import "server-only";

import { type Actor, requireActor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/audit/record";
import { type Day, toDate, toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { followState } from "@/lib/recommendations/rules";
import { recommendationScope } from "@/lib/recommendations/scope";
import type { Prisma } from "@/prisma/generated/client";
import { countFacets, type Found, keep } from "./facets";
import { readQuery } from "./fold";
import { hitsPerPage, mostHits, type SearchHit, type SearchKind, type SearchResult } from "./model";
import { searchScope } from "./scope";
import { countFilters, type SearchFilter } from "./search-filter";
import { markHits, snippet } from "./snippet";

/** In LIKE these stand for other things; here they are looked for. */
const literal = (word: string) => word.replace(/[\\%_]/g, "\\$&");

/**
 * What the reader may find with these words, newest first, and how many of each kind, series and year. Rights are in
 * the one WHERE from which hits and counts both come. Null when the words hold nothing that can be looked for.
 */
export async function search(filter: SearchFilter): Promise<SearchResult | null> {
  const actor = await requireActor();
  const { words, grams } = readQuery(filter.q);
  if (grams.length === 0) return null;
  const where: Prisma.SearchEntryWhereInput = {
    AND: [
      searchScope(actor),
      // The words before their terms: of a common word Postgres finds the newest by day, and unpacks the terms of hits only.
      ...words.map((word) => ({ folded: { contains: literal(word) } })),
      { grams: { hasEvery: grams } },
    ],
  };
  const newest = await listNewest(where);
  const capped = newest.length > mostHits;
  const { seriesOf, meetingOf, codeOf } = await nameMeetings(newest, filter.seriesIds);
  const found = newest.slice(0, mostHits).map((entry) => ({ ...entry, seriesId: seriesOf(entry) }));
  // Among more than are looked at, filters must reach those that were not.
  const filtered =
    capped && countFilters(filter) > 0 ? await listNewest({ AND: [where, await filtersWhere(filter)] }) : null;
  const left = filtered ?? (capped ? newest : keep(found, filter));
  const total = { count: Math.min(left.length, mostHits), capped: left.length > mostHits };
  const skip = (filter.page - 1) * hitsPerPage;
  const facets = countFacets(found, filter, capped, codeOf);
  const hits = await readHits(
    actor,
    left.slice(skip, Math.min(skip + hitsPerPage, mostHits)).map(({ id }) => id),
    words,
    filtered ? (await nameMeetings(filtered, [])).meetingOf : meetingOf,
  );
  return { total, hits, pages: Math.max(1, Math.ceil(total.count / hitsPerPage)), ...facets };
}

type Entry = Omit<Found, "seriesId"> & { id: string; subjectId: string; meetingId: string | null };

async function listNewest(where: Prisma.SearchEntryWhereInput): Promise<Entry[]> {
  const rows = await db.searchEntry.findMany({
    where,
    orderBy: [{ day: "desc" }, { id: "desc" }],
    take: mostHits + 1,
    select: { id: true, kind: true, subjectId: true, meetingId: true, day: true },
  });
  return rows.map(({ day, kind, ...row }) => ({
    ...row,
    kind: kind as SearchKind,
    year: day?.getUTCFullYear() ?? null,
  }));
}

async function filtersWhere({ kinds, seriesIds, years }: SearchFilter): Promise<Prisma.SearchEntryWhereInput> {
  const meetings =
    seriesIds.length > 0
      ? await db.meeting.findMany({ where: { seriesId: { in: seriesIds }, deletedAt: null }, select: { id: true } })
      : [];
  const all: Prisma.SearchEntryWhereInput[] = [];
  if (kinds.length > 0) all.push({ kind: { in: kinds } });
  if (seriesIds.length > 0)
    all.push({
      OR: [{ meetingId: { in: meetings.map(({ id }) => id) } }, { kind: "SERIES", subjectId: { in: seriesIds } }],
    });
  if (years.length > 0)
    all.push({
      OR: years.map((year) => ({
        day: { gte: toDate(`${year}-01-01` as Day), lt: toDate(`${year + 1}-01-01` as Day) },
      })),
    });
  return { AND: all };
}

/** Meetings of entries, whose names are the office's; and of which series each entry is. */
async function nameMeetings(entries: readonly Entry[], asked: readonly string[]) {
  const ids = [...new Set(entries.flatMap(({ meetingId }) => (meetingId ? [meetingId] : [])))];
  const rows =
    ids.length === 0
      ? []
      : await db.meeting.findMany({
          where: { id: { in: ids } },
          select: { id: true, nameZh: true, nameEn: true, ordinal: true, series: { select: { id: true, code: true } } },
        });
  const seriesIds = [...asked, ...entries.filter(({ kind }) => kind === "SERIES").map(({ subjectId }) => subjectId)];
  const alone =
    seriesIds.length === 0
      ? []
      : await db.series.findMany({ where: { id: { in: seriesIds } }, select: { id: true, code: true } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const codes = new Map([...rows.flatMap(({ series }) => series ?? []), ...alone].map(({ id, code }) => [id, code]));
  return {
    seriesOf: ({ kind, subjectId, meetingId }: Entry) =>
      kind === "SERIES" ? subjectId : ((meetingId && byId.get(meetingId)?.series?.id) ?? null),
    meetingOf: (meetingId: string | null): SearchHit["meeting"] => {
      const row = meetingId ? byId.get(meetingId) : undefined;
      return row
        ? { nameZh: row.nameZh, nameEn: row.nameEn, ordinal: row.ordinal, seriesCode: row.series?.code ?? null }
        : null;
    },
    codeOf: (seriesId: string) => codes.get(seriesId) ?? seriesId,
  };
}

async function readHits(
  actor: Actor,
  ids: string[],
  words: string[],
  meetingOf: (id: string | null) => SearchHit["meeting"],
): Promise<SearchHit[]> {
  const rows = await db.searchEntry.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      kind: true,
      subjectId: true,
      path: true,
      day: true,
      grade: true,
      meetingId: true,
      tripId: true,
      titleZh: true,
      titleEn: true,
      text: true,
    },
  });
  const restricted = rows.filter(({ grade }) => grade === "RESTRICTED");
  if (restricted.length > 0)
    await recordEvent(db, actor, {
      action: "restricted.read",
      subject: { kind: "search" },
      detail: { entries: restricted.map(({ kind, subjectId }) => `${kind} ${subjectId}`) },
    });
  const followOf = await followed(
    actor,
    rows.filter(({ kind }) => kind === "RECOMMENDATION").map(({ subjectId }) => subjectId),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { kind, path, day, grade, meetingId, subjectId, titleZh, titleEn, text } = row;
    return [
      {
        id,
        kind: kind as SearchKind,
        href: path,
        day: day && toDay(day),
        grade,
        meeting: kind === "MEETING" ? null : meetingOf(meetingId),
        titleZh: markHits(titleZh, words),
        titleEn: markHits(titleEn === titleZh ? "" : titleEn, words),
        snippet: snippet(text, words),
        follow: followOf.get(subjectId) ?? null,
      },
    ];
  });
}

/** How far the recommendations among the hits are. */
async function followed(actor: Actor, ids: string[]) {
  if (ids.length === 0) return new Map<string, SearchHit["follow"]>();
  const rows = await db.recommendation.findMany({
    where: { AND: [{ id: { in: ids } }, recommendationScope(actor)] },
    select: { id: true, decision: true, tasks: { where: { deletedAt: null }, select: { state: true, percent: true } } },
  });
  return new Map(rows.map(({ id, decision, tasks }) => [id, { decision, state: followState(decision, tasks) }]));
}
