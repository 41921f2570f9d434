import "server-only";

import { type Rights, spanOf } from "@/lib/access/can";
import { reachSql } from "@/lib/access/scope-sql";
import { join, type Sql, sql } from "@/lib/db/sql";
import type { OthersKind } from "./model";

/** How many of each kind the aside of the desk shows. */
export const mostOfOthers = 6;

type Columns = Partial<Record<"meetingId" | "who" | "day" | "count" | "since" | "grade", Sql>>;

const columns = (kind: OthersKind, id: Sql, tripId: Sql, title: Sql, more: Columns): Sql => sql`
  SELECT ${kind}::text AS "kind", ${id} AS "id", ${tripId} AS "tripId", ${title} AS "title",
    (${more.meetingId ?? sql`NULL`})::text AS "meetingId", (${more.who ?? sql`NULL`})::text AS "who",
    (${more.day ?? sql`NULL`})::date AS "day", (${more.count ?? sql`1`})::int AS "count",
    (${more.since ?? sql`NULL`})::timestamptz AS "since", (${more.grade ?? sql`NULL`})::text AS "grade"`;

/**
 * What others owe this person: what they handed on and is not decided, what they raised and is not done, and what
 * was promised to their delegations. `who` is a person's id or a name as it was noted. Columns: `OthersEntry`.
 */
export function othersSql(rights: Rights): Sql {
  const me = rights.personId;
  const readable = sql`c."deletedAt" IS NULL AND t."deletedAt" IS NULL
    AND (c."grade" <> 'RESTRICTED' OR ${reachSql(rights, "restricted.read", sql`c."tripId"`)})`;
  const tasks = sql`FROM "Task" k JOIN "Recommendation" c ON c."id" = k."recommendationId" JOIN "Trip" t ON t."id" = c."tripId"`;
  const trip = sql`t."id"`;
  const arms = [
    sql`${columns("brief", sql`a."id"`, sql`a."tripId"`, sql`m."nameZh"`, { meetingId: sql`m."id"`, day: sql`m."startsOn"`, count: sql`count(*)`, since: sql`min(b."submittedAt")` })}
      FROM "Brief" b JOIN "Attendance" a ON a."id" = b."attendanceId" JOIN "Trip" t ON t."id" = a."tripId" JOIN "Meeting" m ON m."id" = a."meetingId"
        LEFT JOIN "Report" r ON r."tripId" = t."id"
      WHERE b."state" = 'SUBMITTED' AND b."submittedBy" = ${me} AND t."deletedAt" IS NULL AND m."deletedAt" IS NULL
        AND t."state" NOT IN ('WITHDRAWN', 'CLOSED') AND (r."state" IS NULL OR r."state" NOT IN ('SUBMITTED', 'APPROVED'))
      GROUP BY a."id", m."id" ORDER BY m."startsOn"`,
    sql`${columns("trip", trip, trip, sql`t."title"`, { day: sql`t."startsOn"`, since: sql`t."submittedAt"` })}
      FROM "Trip" t WHERE t."state" = 'SUBMITTED' AND t."submittedBy" = ${me} AND t."deletedAt" IS NULL ORDER BY t."submittedAt"`,
    sql`${columns("report", trip, trip, sql`t."title"`, { day: sql`t."endsOn"`, since: sql`r."submittedAt"` })}
      FROM "Report" r JOIN "Trip" t ON t."id" = r."tripId"
      WHERE r."state" = 'SUBMITTED' AND r."submittedBy" = ${me} AND t."deletedAt" IS NULL ORDER BY r."submittedAt"`,
    sql`${columns("recommendation", sql`c."id"`, trip, sql`c."text"`, { since: sql`c."raisedAt"`, grade: sql`c."grade"` })}
      FROM "Recommendation" c JOIN "Trip" t ON t."id" = c."tripId"
      WHERE c."decision" IS NULL AND c."raisedBy" = ${me} AND ${readable} ORDER BY c."raisedAt"`,
    sql`${columns("verification", sql`k."id"`, trip, sql`k."title"`, { since: sql`k."proposedAt"`, grade: sql`c."grade"` })}
      ${tasks} WHERE k."state" = 'PROPOSED_DONE' AND k."proposedBy" = ${me} AND k."deletedAt" IS NULL AND ${readable} ORDER BY k."proposedAt"`,
    sql`${columns("task", sql`k."id"`, trip, sql`k."title"`, { who: sql`k."ownerId"`, day: sql`k."dueOn"`, grade: sql`c."grade"` })}
      ${tasks} WHERE k."state" = 'OPEN' AND k."ownerId" <> ${me} AND c."raisedBy" = ${me} AND k."deletedAt" IS NULL AND ${readable} ORDER BY k."dueOn"`,
    sql`${columns("commitment", sql`i."id"`, trip, sql`p."text"`, { meetingId: sql`i."meetingId"`, who: sql`p."byWhom"`, day: sql`p."dueOn"`, grade: sql`p."grade"` })}
      FROM "Commitment" p JOIN "Attendance" a ON a."id" = p."attendanceId" JOIN "Trip" t ON t."id" = a."tripId" JOIN "AgendaItem" i ON i."id" = p."itemId"
      WHERE a."tripId" = ANY(${spanOf(rights, "minutes.write").tripIds}::text[]) AND p."kind" = 'PROMISED' AND p."keptOn" IS NULL
        AND p."deletedAt" IS NULL AND t."deletedAt" IS NULL AND i."deletedAt" IS NULL ORDER BY p."dueOn"`,
  ];
  return join(
    arms.map((arm) => sql`(${arm} LIMIT ${mostOfOthers})`),
    " UNION ALL ",
  );
}
