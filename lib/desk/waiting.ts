import "server-only";

import { type Rights, spanOf } from "@/lib/access/can";
import { type Capability, type TripRole, tripRoles } from "@/lib/access/policy";
import { reachSql } from "@/lib/access/scope-sql";
import type { Day } from "@/lib/calendar/day";
import { join, type Sql, sql } from "@/lib/db/sql";
import { mostOfOneKind, type WaitingKind } from "./model";

/**
 * All that waits for somebody, as one statement: the rail counts it on every page, so it must cost one round trip,
 * and count and list must never disagree. What the policy cannot give is not asked at all.
 * Columns: lib/desk/model.ts `Waiting`.
 */
export function waitingSql(rights: Rights, today: Day): Sql {
  const arms = [...onMyTrips(rights, today), ...toDecide(rights, today), ...followUp(rights, today)];
  const all = join(
    arms.map((arm) => sql`(${arm} LIMIT ${mostOfOneKind})`),
    " UNION ALL ",
  );
  return sql`WITH mine AS MATERIALIZED (${myTrips(rights)}) ${all}`;
}

/** The trips somebody is on, each with their role there: looked up once, however many arms begin at them. */
function myTrips({ memberships, preview }: Rights): Sql {
  const held = preview === null ? memberships : [];
  return sql`SELECT t."id", t."title", t."titleEn", t."startsOn", t."endsOn", t."state", held."role"
    FROM unnest(${held.map(({ tripId }) => tripId)}::text[], ${held.map(({ role }) => role)}::text[]) AS held("tripId", "role")
    JOIN "Trip" t ON t."id" = held."tripId" WHERE t."deletedAt" IS NULL`;
}

/** Of one's own trips those where one's role carries the capability: work falls to them, not to everyone who might. */
function mine(rights: Rights, capability: Capability): Sql {
  const carries = (role: TripRole) =>
    spanOf({ ...rights, memberships: [{ tripId: "", role }] }, capability).tripIds.length > 0;
  return sql`t."role" = ANY(${tripRoles.filter(carries)}::text[])`;
}

const reaches = (rights: Rights, capability: Capability) => {
  const { any, tripIds } = spanOf(rights, capability);
  return any || tripIds.length > 0;
};

type Columns = Partial<
  Record<
    | "meetingId"
    | "itemId"
    | "number"
    | "title"
    | "titleEn"
    | "sourceEn"
    | "day"
    | "count"
    | "begun"
    | "state"
    | "byId"
    | "since"
    | "grade",
    Sql
  >
>;

/** The columns in their one order, with their types: the first arm of a union decides them. */
const columns = (kind: WaitingKind, id: Sql, tripId: Sql, source: Sql, more: Columns): Sql => sql`
  SELECT ${kind}::text AS "kind", ${id} AS "id", ${tripId} AS "tripId", ${source} AS "source",
    (${more.sourceEn ?? sql`NULL`})::text AS "sourceEn", (${more.meetingId ?? sql`NULL`})::text AS "meetingId",
    (${more.itemId ?? sql`NULL`})::text AS "itemId", (${more.number ?? sql`NULL`})::text AS "number",
    (${more.title ?? sql`NULL`})::text AS "title", (${more.titleEn ?? sql`NULL`})::text AS "titleEn",
    (${more.day ?? sql`NULL`})::date AS "day", (${more.count ?? sql`1`})::int AS "count",
    (${more.begun ?? sql`0`})::int AS "begun", (${more.state ?? sql`NULL`})::text AS "state",
    (${more.byId ?? sql`NULL`})::text AS "byId", (${more.since ?? sql`NULL`})::timestamptz AS "since",
    (${more.grade ?? sql`NULL`})::text AS "grade"`;

const tripRuns = sql`t."state" NOT IN ('WITHDRAWN', 'CLOSED')`;
const tripLives = sql`t."deletedAt" IS NULL AND ${tripRuns}`;
const ofTrip = { title: sql`t."title"`, titleEn: sql`t."titleEn"`, sourceEn: sql`t."titleEn"` };

/** The one agenda item that a group consists of, if it is one. */
const soleItem = {
  itemId: sql`CASE WHEN count(*) = 1 THEN min(i."id") END`,
  number: sql`CASE WHEN count(*) = 1 THEN min(i."number") END`,
  title: sql`CASE WHEN count(*) = 1 THEN min(i."titleZh") END`,
  titleEn: sql`CASE WHEN count(*) = 1 THEN min(i."titleEn") END`,
};
const ofMeeting = { meetingId: sql`m."id"`, sourceEn: sql`m."nameEn"`, count: sql`count(*)` };
// As on the meeting's page: a sub-item is written on with its item, and counts once somebody began it by itself.
const itemsOfMeeting = sql`
  FROM mine t
  JOIN "Attendance" a ON a."tripId" = t."id"
  JOIN "Meeting" m ON m."id" = a."meetingId" AND m."deletedAt" IS NULL
  JOIN "AgendaItem" i ON i."meetingId" = m."id" AND i."kind" = 'ITEM' AND i."deletedAt" IS NULL`;

function onMyTrips(rights: Rights, today: Day): Sql[] {
  if (rights.preview !== null || rights.memberships.length === 0) return [];
  const trip = sql`t."id"`;
  return [
    sql`${columns("brief.write", sql`a."id"`, sql`a."tripId"`, sql`m."nameZh"`, {
      ...ofMeeting,
      ...soleItem,
      day: sql`m."startsOn"`,
      begun: sql`count(b."id")`,
      state: sql`CASE WHEN count(*) FILTER (WHERE b."state" = 'RETURNED') > 0 THEN 'RETURNED' END`,
    })} ${itemsOfMeeting}
      LEFT JOIN "Brief" b ON b."attendanceId" = a."id" AND b."itemId" = i."id"
      WHERE ${mine(rights, "brief.write")} AND ${tripRuns} AND m."endsOn" >= ${today}::date
        AND (b."state" IN ('DRAFT', 'RETURNED') OR (b."id" IS NULL AND i."parentId" IS NULL))
      GROUP BY a."id", m."id" ORDER BY m."startsOn"`,
    sql`${columns("minutes.finish", sql`a."id"`, sql`a."tripId"`, sql`m."nameZh"`, {
      ...ofMeeting,
      ...soleItem,
      begun: sql`count(n."id")`,
      since: sql`m."endsOn"::timestamp AT TIME ZONE 'UTC'`,
    })} ${itemsOfMeeting}
      LEFT JOIN "Minutes" n ON n."attendanceId" = a."id" AND n."itemId" = i."id"
      LEFT JOIN "Report" r ON r."tripId" = t."id"
      WHERE ${mine(rights, "minutes.write")} AND ${tripRuns} AND m."endsOn" <= ${today}::date
        AND (n."finished" IS FALSE OR (n."id" IS NULL AND i."parentId" IS NULL)) AND (r."state" IS NULL OR r."state" NOT IN ('SUBMITTED', 'APPROVED'))
      GROUP BY a."id", m."id" ORDER BY m."endsOn"`,
    sql`${columns("trip.submit", trip, trip, sql`t."title"`, { ...ofTrip, day: sql`t."startsOn"`, state: sql`t."state"` })}
      FROM mine t WHERE ${mine(rights, "trip.submit")} AND t."state" IN ('DRAFT', 'RETURNED')
        AND t."endsOn" >= ${today}::date ORDER BY t."startsOn"`,
    sql`${columns("deadline.meet", sql`d."id"`, trip, sql`t."title"`, { sourceEn: ofTrip.sourceEn, title: sql`d."title"`, day: sql`d."dueOn"` })}
      FROM "TripDeadline" d JOIN mine t ON t."id" = d."tripId"
      WHERE ${mine(rights, "logistics.write")} AND ${tripRuns} AND d."deletedAt" IS NULL AND d."doneOn" IS NULL ORDER BY d."dueOn"`,
    sql`${columns("registration.do", sql`g."id"`, trip, sql`t."title"`, { sourceEn: ofTrip.sourceEn, title: sql`g."title"`, day: sql`g."dueOn"` })}
      FROM "Registration" g JOIN mine t ON t."id" = g."tripId"
      WHERE ${mine(rights, "logistics.write")} AND ${tripRuns} AND g."deletedAt" IS NULL AND g."doneOn" IS NULL
        AND g."dueOn" IS NOT NULL ORDER BY g."dueOn"`,
    sql`${columns("report.write", trip, trip, sql`t."title"`, { ...ofTrip, day: sql`t."endsOn"`, state: sql`r."state"`, byId: sql`r."decidedBy"` })}
      FROM mine t LEFT JOIN "Report" r ON r."tripId" = t."id"
      WHERE ${mine(rights, "report.submit")} AND ${tripRuns} AND t."endsOn" <= ${today}::date
        AND (r."id" IS NULL OR r."state" IN ('DRAFT', 'RETURNED')) ORDER BY t."endsOn"`,
    sql`${columns("commitment.keep", sql`c."id"`, trip, sql`m."nameZh"`, {
      meetingId: sql`m."id"`,
      itemId: sql`i."id"`,
      number: sql`i."number"`,
      title: sql`c."text"`,
      sourceEn: sql`m."nameEn"`,
      day: sql`c."dueOn"`,
      state: sql`c."kind"`,
      grade: sql`c."grade"`,
    })}
      FROM "Attendance" a JOIN mine t ON t."id" = a."tripId" JOIN "Meeting" m ON m."id" = a."meetingId"
      JOIN "Commitment" c ON c."attendanceId" = a."id" JOIN "AgendaItem" i ON i."id" = c."itemId"
      WHERE ${mine(rights, "minutes.write")} AND m."deletedAt" IS NULL AND c."deletedAt" IS NULL
        AND c."kind" IN ('OURS', 'ASKED') AND c."keptOn" IS NULL AND c."dueOn" IS NOT NULL ORDER BY c."dueOn"`,
  ];
}

/** What others handed on, for those who may decide it. Nobody decides what is their own. */
function toDecide(rights: Rights, today: Day): Sql[] {
  const arms: Sql[] = [];
  const me = rights.personId;
  if (reaches(rights, "brief.clear"))
    arms.push(sql`${columns("brief.clear", sql`a."id"`, sql`a."tripId"`, sql`m."nameZh"`, {
      ...ofMeeting,
      ...soleItem,
      day: sql`m."startsOn"`,
      byId: sql`min(b."submittedBy")`,
      since: sql`min(b."submittedAt")`,
    })}
      FROM "Brief" b JOIN "Attendance" a ON a."id" = b."attendanceId" JOIN "Trip" t ON t."id" = a."tripId"
      JOIN "Meeting" m ON m."id" = a."meetingId" AND m."deletedAt" IS NULL
      JOIN "AgendaItem" i ON i."id" = b."itemId" AND i."deletedAt" IS NULL
      WHERE b."state" = 'SUBMITTED' AND b."submittedBy" IS DISTINCT FROM ${me}
        AND ${reachSql(rights, "brief.clear", sql`a."tripId"`)} AND ${tripLives} AND m."endsOn" >= ${today}::date
      GROUP BY a."id", m."id" ORDER BY m."startsOn"`);
  if (reaches(rights, "trip.approve"))
    arms.push(sql`${columns("trip.decide", sql`t."id"`, sql`t."id"`, sql`t."title"`, {
      ...ofTrip,
      day: sql`t."startsOn"`,
      byId: sql`t."submittedBy"`,
      since: sql`t."submittedAt"`,
    })}
      FROM "Trip" t WHERE t."state" = 'SUBMITTED' AND t."deletedAt" IS NULL AND t."submittedBy" IS DISTINCT FROM ${me}
        AND ${reachSql(rights, "trip.approve", sql`t."id"`)} ORDER BY t."startsOn"`);
  if (reaches(rights, "report.approve"))
    arms.push(sql`${columns("report.decide", sql`t."id"`, sql`t."id"`, sql`t."title"`, {
      ...ofTrip,
      day: sql`t."endsOn"`,
      byId: sql`r."submittedBy"`,
      since: sql`r."submittedAt"`,
    })}
      FROM "Report" r JOIN "Trip" t ON t."id" = r."tripId"
      WHERE r."state" = 'SUBMITTED' AND t."deletedAt" IS NULL AND r."submittedBy" IS DISTINCT FROM ${me}
        AND ${reachSql(rights, "report.approve", sql`t."id"`)} ORDER BY r."submittedAt"`);
  return arms;
}

/** Recommendations and tasks. What nobody was given within a year is left to the ledger. One of grade restricted waits only for those who may read it. */
function followUp(rights: Rights, today: Day): Sql[] {
  const me = rights.personId;
  const alive = sql`c."deletedAt" IS NULL AND t."deletedAt" IS NULL
    AND (c."grade" <> 'RESTRICTED' OR ${reachSql(rights, "restricted.read", sql`c."tripId"`)})`;
  const ofRecommendation = {
    number: sql`c."number"`,
    title: sql`c."text"`,
    byId: sql`c."raisedBy"`,
    since: sql`c."raisedAt"`,
    grade: sql`c."grade"`,
    sourceEn: ofTrip.sourceEn,
  };
  const ofTask = { number: sql`c."number"`, title: sql`k."title"`, grade: sql`c."grade"`, sourceEn: ofTrip.sourceEn };
  const tasks = sql`FROM "Task" k JOIN "Recommendation" c ON c."id" = k."recommendationId" JOIN "Trip" t ON t."id" = c."tripId"`;
  const recommendations = sql`FROM "Recommendation" c JOIN "Trip" t ON t."id" = c."tripId"`;

  const arms = [
    sql`${columns("task.work", sql`k."id"`, sql`c."tripId"`, sql`t."title"`, { ...ofTask, day: sql`k."dueOn"`, begun: sql`k."percent"` })}
      ${tasks} WHERE k."ownerId" = ${me} AND k."state" = 'OPEN' AND k."deletedAt" IS NULL AND ${alive} ORDER BY k."dueOn"`,
  ];
  if (reaches(rights, "task.verify"))
    arms.push(sql`${columns("task.verify", sql`k."id"`, sql`c."tripId"`, sql`t."title"`, { ...ofTask, byId: sql`k."proposedBy"`, since: sql`k."proposedAt"` })}
      ${tasks} WHERE k."state" = 'PROPOSED_DONE' AND k."deletedAt" IS NULL AND k."ownerId" <> ${me} AND k."proposedBy" IS DISTINCT FROM ${me}
        AND ${reachSql(rights, "task.verify", sql`c."tripId"`)} AND ${alive} ORDER BY k."proposedAt"`);
  if (reaches(rights, "recommendation.decide"))
    arms.push(sql`${columns("recommendation.decide", sql`c."id"`, sql`c."tripId"`, sql`t."title"`, ofRecommendation)}
      ${recommendations} WHERE c."decision" IS NULL AND c."raisedBy" <> ${me}
        AND ${reachSql(rights, "recommendation.decide", sql`c."tripId"`)} AND ${alive} ORDER BY c."raisedAt"`);
  if (reaches(rights, "task.assign"))
    arms.push(sql`${columns("recommendation.assign", sql`c."id"`, sql`c."tripId"`, sql`t."title"`, {
      ...ofRecommendation,
      byId: sql`c."decidedBy"`,
      since: sql`c."decidedAt"`,
      state: sql`c."decision"`,
    })}
      ${recommendations} WHERE c."decision" IN ('ADOPTED', 'PARTLY_ADOPTED')
        AND c."decidedAt" > ${today}::date - 365
        AND NOT EXISTS (SELECT 1 FROM "Task" k WHERE k."recommendationId" = c."id" AND k."deletedAt" IS NULL)
        AND ${reachSql(rights, "task.assign", sql`c."tripId"`)} AND ${alive} ORDER BY c."decidedAt"`);
  return arms;
}
