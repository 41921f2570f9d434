import { beforeAll, expect, test } from "vitest";
import { givenAttendance, givenItem, givenMeeting, givenReport, givenTrip } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { Rights } from "./can";
import { officeRoles, tripRoles } from "./policy";
import { attendanceRecordScope, readableAttendance, tripScope } from "./scope";
import { circleSql, readableSql, shownSql } from "./shown-sql";

const trips: string[] = [];

/** A trip in its work, an open one, an open one of grade restricted, and a deleted one; each with two outcomes. */
beforeAll(async () => {
  const meeting = await givenMeeting();
  const item = await givenItem(meeting);
  for (const more of [
    {},
    { open: true },
    { open: true, grade: "RESTRICTED" },
    { open: true, deletedAt: new Date() },
  ] as const) {
    const { open, ...facts } = { open: false, ...more };
    const trip = await givenTrip(facts);
    const attendance = await givenAttendance(trip, meeting);
    await givenReport(trip, { state: open ? "APPROVED" : "SUBMITTED" });
    for (const grade of ["INTERNAL", "RESTRICTED"] as const)
      await db.outcome.create({
        data: { attendanceId: attendance.id, itemId: item.id, kind: "NOTED", evidence: grade, grade, notedBy: "p" },
      });
    trips.push(trip.id);
  }
});
const readers = (): Rights[] => {
  const one = (
    roles: Rights["roles"],
    role: Rights["memberships"][number]["role"] | null,
    at = 0,
    preview: Rights["preview"] = null,
  ): Rights => ({
    personId: "p",
    roles,
    memberships: role ? [{ tripId: trips[at] ?? "", role }] : [],
    preview,
  });
  return [
    one([], null),
    ...officeRoles.map((role) => one([role], null)),
    ...trips.flatMap((_, at) => tripRoles.map((role) => one([], role, at))),
    ...[...officeRoles, "STAFF" as const].map((preview) => one(["ADMINISTRATOR"], "HEAD", 0, preview)),
  ];
};

test("for every reader the statement shows what the scope would", async () => {
  for (const rights of readers()) {
    const bySql = await db.$queryRaw<{ id: string }[]>(sql`
      SELECT o."id" FROM "Outcome" o JOIN "Attendance" a ON a."id" = o."attendanceId" JOIN "Trip" t ON t."id" = a."tripId"
      WHERE ${shownSql(rights, "minutes.read", sql`o`, sql`t`)} ORDER BY o."id"`);
    const byScope = await db.outcome.findMany({
      where: { AND: [attendanceRecordScope(rights, "minutes.read")] },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    expect(bySql, JSON.stringify(rights)).toEqual(byScope);
  }
});

test("for every reader the statement shows a circle what its scopes would", async () => {
  for (const rights of readers()) {
    const bySql = await db.$queryRaw<{ id: string }[]>(sql`
      SELECT o."id" FROM "Outcome" o JOIN "Attendance" a ON a."id" = o."attendanceId" JOIN "Trip" t ON t."id" = a."tripId"
      WHERE ${circleSql(rights, "brief.read", sql`o`, sql`t`)} ORDER BY o."id"`);
    const within = (capability: "brief.read" | "restricted.read") => ({
      attendance: { trip: tripScope(rights, capability) },
    });
    const byScope = await db.outcome.findMany({
      where: { AND: [within("brief.read"), { OR: [{ grade: { not: "RESTRICTED" } }, within("restricted.read")] }] },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    expect(bySql, JSON.stringify(rights)).toEqual(byScope);
  }
});

test("for every reader the statement finds the delegations that the scope would", async () => {
  for (const rights of readers()) {
    const bySql = await db.$queryRaw<{ id: string }[]>(sql`
      SELECT a."id" FROM "Attendance" a JOIN "Trip" t ON t."id" = a."tripId" WHERE ${readableSql(rights, sql`t`)} ORDER BY a."id"`);
    const where = { AND: [readableAttendance(rights)] };
    expect(bySql, JSON.stringify(rights)).toEqual(
      await db.attendance.findMany({ where, orderBy: { id: "asc" }, select: { id: true } }),
    );
  }
});
