import { expect, test } from "vitest";
import { givenAccount, givenDelegation, givenReport } from "@/e2e/support/given";
import { givenRecommendation, givenSection, givenTask } from "@/e2e/support/given-follow-up";
import { db } from "@/lib/db/client";
import { actAs } from "@/tests/support/gate";

import { listTripHistory } from "./history";
import { findTrip } from "./queries";

test("the history tells nobody what the records themselves keep from them", async () => {
  const { trip, people } = await givenDelegation("DRAFTER");
  const section = await givenSection(await givenReport(trip), "建立聯繫窗口");
  const raise = async (grade: "INTERNAL" | "RESTRICTED") => {
    const { id } = await givenRecommendation({ section, trip, raisedBy: people[0]! }, { grade });
    return { id, task: await givenTask({ id }, people[0]!) };
  };
  const [open, hidden] = [await raise("INTERNAL"), await raise("RESTRICTED")];
  const row = (action: string, subjectKind = "x", subjectId: string | null = null) => ({
    actorName: "甲",
    action,
    subjectKind,
    subjectId,
    tripId: trip.id,
  });
  await db.auditEvent.createMany({
    data: [
      row("trip.edit"),
      row("brief.return"),
      row("visit.save"),
      row("picture.save"),
      row("report.save"),
      row("minutes.save"),
      row("logistics.saveLeg"),
      row("file.upload"),
      row("recommendation.decide", "recommendation", open.id),
      row("recommendation.revise", "recommendation", hidden.id),
      row("task.edit", "task", open.task.id),
      row("task.add", "task", hidden.task.id),
      row("something.new"),
    ],
  });
  const shown = async () => (await listTripHistory(trip.id, null))?.events.map(({ action }) => action).toSorted();
  const planned = ["logistics.saveLeg", "recommendation.decide", "task.edit", "trip.edit"];
  const written = ["brief.return", "file.upload", "minutes.save", "picture.save", "report.save", "visit.save"];

  await actAs(people[0]!);
  expect(await shown()).toEqual([...planned, ...written, "recommendation.revise", "task.add"].toSorted());
  await actAs(await givenAccount({ roles: ["COORDINATOR"] }));
  expect(await shown()).toEqual(planned);
  await actAs(await givenAccount({ roles: ["FINANCE"] }));
  expect(await shown()).toEqual(["trip.edit"]);
  // Whoever audits sees every row, a kind that nobody has sorted yet included.
  const auditor = await givenAccount({ roles: ["READER"] });
  await actAs(auditor);
  expect(await shown()).toHaveLength(13);
  await actAs(auditor, "FINANCE");
  expect(await shown()).toEqual(["trip.edit"]);
});

test("looking through another role widens nothing: of an opened past it shows the cover, as it does without", async () => {
  const { trip } = await givenDelegation("HEAD");
  await db.trip.update({ where: { id: trip.id }, data: { purpose: "內部目的" } });
  await givenReport(trip, { state: "APPROVED" });
  const administrator = await givenAccount({ roles: ["ADMINISTRATOR"] });
  for (const preview of [null, "COORDINATOR"] as const) {
    await actAs(administrator, preview);
    expect(await findTrip(trip.id), String(preview)).toMatchObject({ inCircle: false, purpose: "", approval: null });
  }
});
