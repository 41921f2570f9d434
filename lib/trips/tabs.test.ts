import { expect, test } from "vitest";
import type { OfficeRole, TripRole } from "@/lib/access/policy";
import { tabsOf } from "./tabs";

const rights = (roles: OfficeRole[], role?: TripRole) => ({
  personId: "p1",
  roles,
  memberships: role ? [{ tripId: "t1", role }] : [],
  preview: null,
});
const trip = { id: "t1", inCircle: true, report: null };

test.each([
  [rights([], "DELEGATE"), trip, ["overview", "people", "logistics", "visits", "report", "history"]],
  [rights(["READER"]), trip, ["overview", "people", "logistics", "visits", "report", "history"]],
  [rights(["COORDINATOR"]), trip, ["overview", "people", "logistics", "visits", "history"]],
  [rights(["FINANCE"]), trip, ["overview", "people", "history"]],
  [
    rights([]),
    { ...trip, inCircle: false, report: { id: "r", state: "APPROVED" as const } },
    ["overview", "visits", "report"],
  ],
])("%o", (who, what, tabs) => expect(tabsOf(who, what)).toEqual(tabs));
