import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import type { Rights } from "@/lib/access/can";
import { reachSql } from "@/lib/access/scope-sql";
import { openSql } from "@/lib/access/shown-sql";
import { dayIn } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/sql";
import { findMeeting, listItems } from "@/lib/meetings/queries";
import type { BriefState, CommitmentKind, OutcomeKind, ReportState } from "@/prisma/generated/enums";
import { type Around, type ItemFacts, noFacts, type OutcomeFact, type Thread, threadOf } from "./rules";

/** An item of the agenda as one delegation has it: its thread, null where it has none, and what was decided. */
export type ThreadView = { thread: Thread | null; outcomes: OutcomeFact[]; issues: number };

/**
 * The threads of all items of a meeting for one delegation, by item. Three statements, whatever the length of the
 * agenda. What the reader may not read is as if it were not there.
 */
export const listThreads = cache(
  async (meetingId: string, attendanceId: string, now: number): Promise<Map<string, ThreadView>> => {
    const actor = await requireActor();
    const [meeting, items, rows] = await Promise.all([
      findMeeting(meetingId),
      listItems(meetingId),
      db.$queryRaw<FactRow[]>(factsSql(actor, meetingId, attendanceId)),
    ]);
    const rights = rows.find(({ what }) => what === "reader");
    if (!meeting || !rights) return new Map();

    const around: Around = {
      report: (rows.find(({ what }) => what === "report")?.value ?? null) as ReportState | null,
      briefsReadable: rights.value === "true",
      today: dayIn(meeting.timeZone, new Date(now)),
      startsOn: meeting.startsOn,
      endsOn: meeting.endsOn,
    };
    const byItem = new Map<string | null, FactRow[]>();
    for (const row of rows) byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), row]);
    return new Map(
      items.map((item) => {
        const facts = factsOf(byItem.get(item.id) ?? []);
        return [
          item.id,
          {
            thread: threadOf({ kind: item.kind, isTop: item.parentId === null, day: item.day }, facts, around),
            issues: facts.issues,
            outcomes: facts.outcomes,
          },
        ];
      }),
    );
  },
);

type FactRow = { what: string; itemId: string | null; value: string | null; more: string | null };

function factsOf(rows: readonly FactRow[]): ItemFacts {
  const of = (what: string) => rows.filter((row) => row.what === what);
  const minutes = of("minutes")[0]?.value;
  const issues = of("issue");
  const recommendations = of("recommendation");
  return {
    ...noFacts,
    brief: (of("brief")[0]?.value ?? null) as BriefState | null,
    minutes: minutes === undefined ? null : minutes === "true" ? "finished" : "begun",
    issues: issues.length,
    issuesWithPositions: issues.filter(({ value }) => value === "true").length,
    outcomes: of("outcome").map(({ value, more }) => ({ kind: value as OutcomeKind, statedIn: more })),
    openCommitments: of("commitment").map(({ value }) => value as CommitmentKind),
    recommendations: recommendations.length,
    openRecommendations: recommendations.filter(({ value }) => value === "true").length,
  };
}

/**
 * One statement for seven kinds of records; `d` is the delegation with what the reader may of it. The conditions say
 * what attendanceRecordScope and tripRecordScope say (threads.db.test.ts holds them side by side).
 */
function factsSql(actor: Rights, meetingId: string, attendanceId: string): Sql {
  const may = (capability: Parameters<typeof reachSql>[1]) => reachSql(actor, capability, sql`t."id"`);
  const shown = (row: Sql, circle: Sql) =>
    sql`((${circle} AND (${row}."grade" <> 'RESTRICTED' OR d."restricted")) OR (d."open" AND ${row}."grade" <> 'RESTRICTED'))`;
  return sql`
    WITH d AS (
      SELECT a."id", t."id" AS "tripId", ${may("minutes.read")} AS "circle", ${may("brief.read")} AS "briefs", ${may("report.read")} AS "report",
        ${may("recommendation.read")} AS "recommendations", ${may("restricted.read")} AS "restricted",
        ${openSql(sql`t`)} AS "open"
      FROM "Attendance" a JOIN "Trip" t ON t."id" = a."tripId"
      WHERE a."id" = ${attendanceId} AND a."meetingId" = ${meetingId} AND t."deletedAt" IS NULL
    )
    SELECT 'reader' AS "what", NULL AS "itemId", d."briefs"::text AS "value", NULL AS "more" FROM d WHERE d."circle" OR d."open"
    UNION ALL SELECT 'report', NULL, r."state"::text, NULL FROM d JOIN "Report" r ON r."tripId" = d."tripId" WHERE d."report" OR d."open"
    UNION ALL SELECT 'brief', b."itemId", b."state"::text, NULL FROM d JOIN "Brief" b ON b."attendanceId" = d."id"
      WHERE d."briefs" AND (b."grade" <> 'RESTRICTED' OR d."restricted")
    UNION ALL SELECT 'minutes', m."itemId", m."finished"::text, NULL FROM d JOIN "Minutes" m ON m."attendanceId" = d."id"
      WHERE ${shown(sql`m`, sql`d."circle"`)}
    UNION ALL SELECT 'issue', i."itemId", EXISTS (SELECT FROM "Position" p WHERE p."issueId" = i."id" AND p."deletedAt" IS NULL)::text, NULL
      FROM d JOIN "Issue" i ON i."attendanceId" = d."id" WHERE i."deletedAt" IS NULL AND ${shown(sql`i`, sql`d."circle"`)}
    UNION ALL SELECT 'outcome', o."itemId", o."kind"::text, o."statedIn" FROM d JOIN "Outcome" o ON o."attendanceId" = d."id"
      WHERE o."deletedAt" IS NULL AND ${shown(sql`o`, sql`d."circle"`)}
    UNION ALL SELECT 'commitment', c."itemId", c."kind"::text, NULL FROM d JOIN "Commitment" c ON c."attendanceId" = d."id"
      WHERE c."keptOn" IS NULL AND c."deletedAt" IS NULL AND ${shown(sql`c`, sql`d."circle"`)}
    UNION ALL SELECT 'recommendation', n."itemId",
        (n."decision" IS NULL OR EXISTS (SELECT FROM "Task" k WHERE k."recommendationId" = n."id" AND k."deletedAt" IS NULL AND k."state" <> 'VERIFIED'))::text, NULL
      FROM d JOIN "Recommendation" n ON n."tripId" = d."tripId" WHERE n."itemId" IS NOT NULL AND n."deletedAt" IS NULL AND ${shown(sql`n`, sql`d."recommendations"`)}`;
}
