import { createHash } from "node:crypto";

/** One row of the trail as the database spells it: `at` to the microsecond in UTC, `detail` as its stored text. */
export type ChainedEvent = {
  id: string;
  at: string;
  accountId: string | null;
  actorName: string;
  sessionId: string | null;
  address: string | null;
  action: string;
  subjectKind: string;
  subjectId: string | null;
  tripId: string | null;
  detail: string;
};

/** What stands before the first link. */
export const beginning = "0".repeat(64);

/** The columns of `ChainedEvent`, of a table called `e`, spelled so that every reader gets the same letters. */
export const chainedColumns = `e."id"::text AS "id", to_char(e."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "at",
  e."accountId", e."actorName", e."sessionId", e."address", e."action", e."subjectKind", e."subjectId", e."tripId", e."detail"::text AS "detail"`;

/** One spelling for one event: a JSON list in a fixed order, so no value can pass for its neighbour. */
export const canonical = (event: ChainedEvent): string =>
  JSON.stringify([
    event.id,
    event.at,
    event.accountId,
    event.actorName,
    event.sessionId,
    event.address,
    event.action,
    event.subjectKind,
    event.subjectId,
    event.tripId,
    event.detail,
  ]);

/** The next link: whoever changes an event, or takes one out, would have to change every link after it. */
export const linkAfter = (previous: string, event: ChainedEvent): string =>
  createHash("sha256")
    .update(`${previous}\n${canonical(event)}`, "utf8")
    .digest("hex");
