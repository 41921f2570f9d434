import { expect, test } from "vitest";
import { givenDelegation } from "@/e2e/support/given";
import type { FormAction } from "@/lib/action/form-state";
import { db } from "@/lib/db/client";
import { saveStay } from "@/lib/logistics/actions";
import { findLogistics } from "@/lib/logistics/queries";
import { addIssue } from "@/lib/positions/actions";
import { noteSeen } from "@/lib/positions/seen";
import { saveGift, savePicture, saveVisit } from "@/lib/visits/actions";
import { listGifts, listPictures, listVisits } from "@/lib/visits/queries";
import { actAs, send } from "@/tests/support/gate";
import { inTheInstantOf } from "@/tests/support/waiting";

type Given = Awaited<ReturnType<typeof givenDelegation>>;
type Edit = { table: string; id: string; action: FormAction; fields: (by: string) => Record<string, string> };

/** An entry as its form was opened, of each kind whose forms carry a fingerprint instead of a version. */
const entries: { [kind: string]: (given: Given) => Promise<Edit> } = {
  visit: async ({ trip: { id: tripId } }) => {
    await db.visit.create({ data: { tripId, hostZh: "主人" } });
    const [{ id, seen } = { id: "", seen: "" }] = await listVisits(tripId);
    const form = { tripId, entryId: id, seen, visitedOn: "" };
    return { table: "Visit", id, action: saveVisit, fields: (by) => ({ ...form, hostZh: by }) };
  },
  gift: async ({ trip: { id: tripId } }) => {
    await db.gift.create({ data: { tripId, direction: "GIVEN", fromName: "我方", toName: "主席" } });
    const [{ id, seen } = { id: "", seen: "" }] = (await listGifts(tripId)) ?? [];
    const form = { tripId, entryId: id, seen, direction: "GIVEN", fromName: "我方" };
    return { table: "Gift", id, action: saveGift, fields: (by) => ({ ...form, toName: by }) };
  },
  picture: async ({ trip: { id: tripId } }) => {
    await db.picture.create({ data: { tripId, caption: "合影", position: 0 } });
    const [{ id, seen } = { id: "", seen: "" }] = await listPictures(tripId);
    return { table: "Picture", id, action: savePicture, fields: (by) => ({ tripId, entryId: id, seen, caption: by }) };
  },
  stay: async ({ trip: { id: tripId } }) => {
    const days = { checkIn: new Date("2026-11-01"), checkOut: new Date("2026-11-03") };
    await db.stay.create({ data: { tripId, name: "旅館", ...days } });
    const [{ id, seen } = { id: "", seen: "" }] = (await findLogistics(tripId))?.stays ?? [];
    const form = { tripId, entryId: id, seen, checkIn: "2026-11-01", checkOut: "2026-11-03" };
    return { table: "Stay", id, action: saveStay, fields: (by) => ({ ...form, name: by }) };
  },
  issue: async ({ attendance, item }) => {
    const place = { attendanceId: attendance.id, itemId: item.id };
    const row = await db.issue.create({ data: { ...place, title: "爭點", position: 0 } });
    const form = { ...place, recordId: row.id, seen: noteSeen("issue", row), grade: "INTERNAL" };
    return { table: "Issue", id: row.id, action: addIssue, fields: (by) => ({ ...form, title: by }) };
  },
};

test.each(Object.keys(entries))("of two who save one %s at the same moment, the second is told", async (kind) => {
  const given = await givenDelegation("HEAD");
  await actAs(given.people[0]!);
  const { table, id, action, fields } = await entries[kind]!(given);
  // Both stand before the row; whoever has read it already would overwrite the other.
  const answers = await inTheInstantOf(
    (tx) => tx.$queryRawUnsafe(`SELECT "id" FROM "${table}" WHERE "id" = $1 FOR UPDATE`, id),
    ["甲", "乙"].map((by) => () => send(action, fields(by))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
});
