import { expect, test } from "vitest";
import { givenAccount, givenTrip } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { actAs, send } from "@/tests/support/gate";
import * as actions from "./actions";
import { standingSeen } from "./standing-seen";

/** How many statements stand before a row that another transaction holds. */
async function waiting(): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
  return rows[0]?.count ?? 0;
}

test("who read a submitted trip before somebody else approved it does not approve it again", async () => {
  const trip = await givenTrip({ state: "SUBMITTED" });
  await actAs(await givenAccount({ roles: ["APPROVER"] }));
  const approvals = await db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "Trip" WHERE "id" = ${trip.id} FOR UPDATE`;
      // All three read the trip as submitted, and stand before the row.
      const begun = ["1", "2", "3"].map((number) =>
        send(actions.approveTrip, { tripId: trip.id, seen: standingSeen(trip), number }),
      );
      await expect.poll(waiting, { timeout: 10_000 }).toBe(3);
      return begun;
    },
    { timeout: 15_000 },
  );
  const answers = (await Promise.all(approvals)).map((state) => (state.status === "idle" ? "" : state.message)).sort();
  expect(answers).toEqual(["action.someoneFaster", "action.someoneFaster", "trips.approved"]);
  expect(await db.auditEvent.count({ where: { tripId: trip.id, action: "trip.approve" } })).toBe(1);
});
