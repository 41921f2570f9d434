import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { Rights } from "./can";
import { capabilities, type OfficeRole, officeRoles, type TripRole, tripRoles } from "./policy";
import { tripScope } from "./scope";
import { reachSql } from "./scope-sql";

const tripIds: string[] = [];

beforeAll(async () => {
  for (const title of ["mine", "another's"]) {
    const { id } = await db.trip.create({
      data: {
        title,
        purpose: "",
        category: "",
        startsOn: new Date("2026-11-22"),
        endsOn: new Date("2026-11-24"),
        createdBy: "nobody",
      },
    });
    tripIds.push(id);
  }
});
const rights = (roles: OfficeRole[], role: TripRole | null, preview: Rights["preview"] = null): Rights => ({
  personId: "p",
  roles,
  memberships: role ? [{ tripId: tripIds[0] as string, role }] : [],
  preview,
});

const everyone = (): Rights[] => [
  ...[null, ...tripRoles].flatMap((role) => [rights([], role), ...officeRoles.map((office) => rights([office], role))]),
  ...[...officeRoles, "STAFF" as const].flatMap((preview) => [
    rights(["ADMINISTRATOR"], "HEAD", preview),
    rights(["COORDINATOR"], null, preview),
  ]),
];

test("says the same as the Prisma filter, for every role and capability", async () => {
  for (const who of everyone())
    for (const capability of capabilities) {
      const bySql = await db.$queryRaw<{ id: string }[]>(
        sql`SELECT "id" FROM "Trip" t WHERE "deletedAt" IS NULL AND ${reachSql(who, capability, sql`t."id"`)} ORDER BY "id"`,
      );
      const byFilter = await db.trip.findMany({
        where: tripScope(who, capability),
        select: { id: true },
        orderBy: { id: "asc" },
      });
      expect(bySql, `${capability} for ${JSON.stringify(who)}`).toEqual(byFilter);
    }
});
