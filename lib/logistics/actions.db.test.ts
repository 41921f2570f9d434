import { expect, test } from "vitest";
import { givenAccount, givenDelegation, givenReport } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { actAs, said, send } from "@/tests/support/gate";

import * as actions from "./actions";
import { findLogistics } from "./queries";

const leg = {
  mode: "AIR",
  carrier: "華航CI833",
  fromPlace: "桃園",
  departsOn: "111/8/16",
  departsTime: "0710",
  fromZone: "Asia/Taipei",
  toPlace: "曼谷",
  arrivesOn: "2022-08-16",
  arrivesTime: "上午9:55",
  toZone: "Asia/Bangkok",
};

test("a leg is written as the ticket prints it and read with Taipei beside it", async () => {
  const { trip, people } = await givenDelegation("DRAFTER");
  await actAs(people[0]!);
  expect(said(await send(actions.saveLeg, { ...leg, tripId: trip.id }))).toBe("done: logistics.added");
  expect((await findLogistics(trip.id))?.legs).toMatchObject([
    {
      carrier: "華航CI833",
      from: { day: "2022-08-16", minute: 430, home: null },
      to: { day: "2022-08-16", minute: 595, home: { day: "2022-08-16", minute: 655 } },
    },
  ]);
});

test.each([
  [{ arrivesTime: "06:09" }, "arrivesTime", "logistics.arrivesBeforeLeaving"],
  [{ departsTime: "25:00" }, "departsTime", "form.notATime"],
  [{ toZone: "Bangkok" }, "toZone", "form.notAZone"],
  [{ departsOn: "" }, "departsOn", "form.required"],
])("%o is refused at %s", async (change, field, reason) => {
  const { trip, people } = await givenDelegation("DRAFTER");
  await actAs(people[0]!);
  expect(await send(actions.saveLeg, { ...leg, ...change, tripId: trip.id })).toMatchObject({
    status: "refused",
    fieldErrors: { [field]: [reason] },
  });
});

test("every kind can be added, changed, done, removed and brought back", async () => {
  const { trip, people } = await givenDelegation("HEAD");
  await actAs(people[0]!);
  const tripId = trip.id;
  await send(actions.saveStay, { tripId, name: "清邁飯店", checkIn: "2026-11-01", checkOut: "2026-11-04" });
  await send(actions.saveRegistration, { tripId, title: "大會註冊", dueOn: "2026-10-01" });
  await send(actions.saveDeadline, { tripId, title: "送簡報", dueOn: "2026-10-15" });
  await send(actions.saveContact, { tripId, name: "林志偉", organisation: "駐泰處", email: "lin@example.test" });
  await send(actions.saveLeg, { ...leg, tripId });
  const before = (await findLogistics(tripId))!;
  expect(Object.values(before).map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);

  const deadline = before.deadlines[0]!;
  expect(
    said(
      await send(actions.saveDeadline, {
        tripId,
        entryId: deadline.id,
        seen: deadline.seen,
        title: "送簡報檔",
        dueOn: "2026-10-16",
      }),
    ),
  ).toBe("done: logistics.saved");
  // The same form sent from a page that had not seen the change.
  expect(
    said(
      await send(actions.saveDeadline, {
        tripId,
        entryId: deadline.id,
        seen: deadline.seen,
        title: "舊",
        dueOn: "2026-10-16",
      }),
    ),
  ).toBe("refused: action.someoneFaster");
  expect(said(await send(actions.markDone, { kind: "deadline", entryId: deadline.id }))).toBe(
    "done: logistics.markedDone",
  );
  expect(said(await send(actions.markDone, { kind: "deadline", entryId: deadline.id }))).toBe(
    "refused: action.someoneFaster",
  );

  for (const kind of ["leg", "stay", "registration", "deadline", "contact"] as const) {
    const entryId = {
      leg: before.legs,
      stay: before.stays,
      registration: before.registrations,
      deadline: before.deadlines,
      contact: before.contacts,
    }[kind][0]!.id;
    const removed = await send(actions.removeEntry, { kind, entryId });
    expect(removed).toMatchObject({ status: "done", undo: `${kind}:${entryId}` });
    expect(said(await send(actions.restoreEntry, { undo: `${kind}:${entryId}` }))).toBe("done: logistics.restored");
  }
  expect(Object.values((await findLogistics(tripId))!).map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);
});

test("a stay has a night, and an address is an address", async () => {
  const { trip, people } = await givenDelegation("HEAD");
  await actAs(people[0]!);
  expect(
    await send(actions.saveStay, { tripId: trip.id, name: "x", checkIn: "2026-11-01", checkOut: "2026-11-01" }),
  ).toMatchObject({ fieldErrors: { checkOut: ["logistics.noNight"] } });
  expect(await send(actions.saveContact, { tripId: trip.id, name: "x", email: "x" })).toMatchObject({
    fieldErrors: { email: ["form.notAnEmail"] },
  });
});

test("the journey is the trip's own: not another delegation's, and not the office's once the past is open", async () => {
  const mine = await givenDelegation("HEAD");
  const theirs = await givenDelegation("HEAD");
  const stay = await db.stay.create({
    data: { tripId: theirs.trip.id, name: "飯店", checkIn: new Date(), checkOut: new Date() },
  });
  await givenReport(theirs.trip, { state: "APPROVED" });
  await actAs(mine.people[0]!);
  expect(await findLogistics(theirs.trip.id)).toBeNull();
  await actAs(await givenAccount({ roles: ["FINANCE"] }));
  expect(await findLogistics(theirs.trip.id)).toBeNull();
  await actAs(mine.people[0]!);
  const fields = { name: "改", checkIn: "2026-11-01", checkOut: "2026-11-02" };
  for (const form of [
    { ...fields, tripId: theirs.trip.id },
    { ...fields, tripId: theirs.trip.id, entryId: stay.id },
    { ...fields, tripId: mine.trip.id, entryId: stay.id },
  ])
    expect(said(await send(actions.saveStay, form))).toBe("refused: action.notAllowed");
  expect(said(await send(actions.removeEntry, { kind: "stay", entryId: stay.id }))).toBe("refused: action.notAllowed");
  expect(said(await send(actions.restoreEntry, { undo: `stay:${stay.id}` }))).toBe("refused: action.notAllowed");
  expect(await db.stay.findUnique({ where: { id: stay.id } })).toMatchObject({ name: "飯店", deletedAt: null });
});

test("delegates read the journey and do not write it; a closed trip is written by nobody", async () => {
  const { trip, people } = await givenDelegation("DELEGATE", "HEAD");
  await actAs(people[0]!);
  expect(await findLogistics(trip.id)).not.toBeNull();
  expect(said(await send(actions.saveLeg, { ...leg, tripId: trip.id }))).toBe("refused: action.notAllowed");
  await db.trip.update({ where: { id: trip.id }, data: { state: "CLOSED" } });
  await actAs(people[1]!);
  expect(said(await send(actions.saveLeg, { ...leg, tripId: trip.id }))).toBe("refused: trips.block.closed");
});
