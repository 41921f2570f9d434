import { expect, test } from "vitest";
import { givenAccount, givenDelegation, givenReport } from "@/e2e/support/given";
import { givenRecommendation, givenSection } from "@/e2e/support/given-follow-up";
import { db } from "@/lib/db/client";
import { listTripHistory } from "@/lib/trips/history";
import { actAs } from "@/tests/support/gate";
import { listAuditEvents } from "./queries";
import { readAuditFilter } from "./schema";

test("who audits sees what was done; what a record says only with the right to read it", async () => {
  const { trip, people } = await givenDelegation("DRAFTER");
  const section = await givenSection(await givenReport(trip), "建立聯繫窗口");
  const hidden = await givenRecommendation({ section, trip, raisedBy: people[0]! }, { grade: "RESTRICTED" });
  const actorName = `軌跡${trip.id}`;
  const row = (action: string, subjectId: string | null = null, tripId: string | null = trip.id) => ({
    actorName,
    action,
    subjectKind: "x",
    subjectId,
    tripId,
    detail: { reason: "不宜公開" },
  });
  await db.auditEvent.createMany({
    data: [
      row("trip.create"),
      row("position.save"),
      row("brief.return"),
      row("logistics.saveLeg"),
      row("recommendation.revise", hidden.id),
      row("file.upload", null, null),
      row("account.unlock", null, null),
    ],
  });
  const told = async () => {
    const { events } = await listAuditEvents(readAuditFilter({ who: actorName }));
    expect(events).toHaveLength(7);
    for (const { withheld, detail } of events) expect(detail.includes("不宜公開")).toBe(!withheld);
    return events.flatMap(({ action, withheld }) => (withheld ? [] : [action])).toSorted();
  };
  const all = [
    "account.unlock",
    "brief.return",
    "file.upload",
    "logistics.saveLeg",
    "position.save",
    "recommendation.revise",
    "trip.create",
  ];

  await actAs(await givenAccount({ roles: ["ADMINISTRATOR"] }));
  expect(await told()).toEqual(["account.unlock"]);
  const both = await givenAccount({ roles: ["ADMINISTRATOR", "COORDINATOR"] });
  await actAs(both);
  expect(await told()).toEqual(["account.unlock", "logistics.saveLeg", "trip.create"]);
  const history = (await listTripHistory(trip.id, null))?.events ?? [];
  expect(history.filter(({ by }) => by === actorName)).toHaveLength(5);
  expect(history.flatMap(({ action, detail }) => ("reason" in detail ? [action] : [])).toSorted()).toEqual([
    "logistics.saveLeg",
    "trip.create",
  ]);
  await actAs(await givenAccount({ roles: ["READER"] }));
  expect(await told()).toEqual(all);
});
