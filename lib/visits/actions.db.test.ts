import { expect, test } from "vitest";
import { givenAccount, givenDelegation, givenReport } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { actAs, said, send } from "@/tests/support/gate";

import * as actions from "./actions";
import { listGifts, listPictures, listVisits } from "./queries";

const file = (
  tripId: string,
  mediaType = "image/png",
  grade: "INTERNAL" | "RESTRICTED" = "INTERNAL",
  audience: "REPORT" | "LOGISTICS" = "REPORT",
) =>
  db.storedFile.create({
    data: { sha256: "0".repeat(64), size: 1n, mediaType, name: "合影.png", tripId, audience, grade, uploadedBy: "p" },
  });

test("a visit with the people met, in order; changed only by who has seen it as it is", async () => {
  const { trip, people } = await givenDelegation("DELEGATE");
  await actAs(people[0]!);
  const tripId = trip.id;
  const visit = {
    tripId,
    hostZh: "駐泰國台北經濟文化辦事處",
    visitedOn: "",
    grade: "INTERNAL",
    personName: ["莊碩漢", "", "林志偉"],
    personTitle: ["代表", "", ""],
  };
  expect(said(await send(actions.saveVisit, visit))).toBe("done: trips.added");
  const [kept] = await listVisits(tripId);
  expect(kept).toMatchObject({
    visitedOn: null,
    people: [
      { name: "莊碩漢", title: "代表" },
      { name: "林志偉", title: null },
    ],
  });
  const change = {
    ...visit,
    entryId: kept!.id,
    seen: kept!.seen,
    visitedOn: "2022-08-19",
    personName: ["林志偉"],
    personTitle: ["移民秘書"],
  };
  expect(said(await send(actions.saveVisit, change))).toBe("done: trips.kept");
  expect(said(await send(actions.saveVisit, change))).toBe("refused: action.someoneFaster");
  expect(await listVisits(tripId)).toMatchObject([
    { visitedOn: "2022-08-19", people: [{ name: "林志偉", title: "移民秘書" }] },
  ]);
  expect(await send(actions.saveVisit, { ...visit, notes: "密等：機密\n內容" })).toMatchObject({
    fieldErrors: { notes: ["files.classifiedText"] },
  });
});

test("a gift's value is kept in minor units of its currency", async () => {
  const { trip, people } = await givenDelegation("HEAD");
  await actAs(people[0]!);
  const gift = { tripId: trip.id, direction: "RECEIVED", fromName: "會議主席", toName: "馮成" };
  expect(said(await send(actions.saveGift, { ...gift, item: "紀念盤", value: "1,200.50", currency: "twd" }))).toBe(
    "done: trips.added",
  );
  expect(await listGifts(trip.id)).toMatchObject([{ valueMinor: 120050, currency: "TWD", item: "紀念盤" }]);
  expect(await send(actions.saveGift, { ...gift, value: "12" })).toMatchObject({
    fieldErrors: { currency: ["trips.gift.currencyMissing"] },
  });
  expect(await send(actions.saveGift, { ...gift, value: "十二", currency: "TWD" })).toMatchObject({
    fieldErrors: { value: ["trips.gift.notAnAmount"] },
  });
});

test("a picture is a picture of this trip; its grade is the file's, and pictures keep an order", async () => {
  const { trip, people } = await givenDelegation("DRAFTER");
  const other = await givenDelegation();
  await actAs(people[0]!);
  const [own, text, journey, foreign] = await Promise.all([
    file(trip.id),
    file(trip.id, "application/octet-stream"),
    file(trip.id, "image/png", "INTERNAL", "LOGISTICS"),
    file(other.trip.id),
  ]);
  for (const { id } of [text, journey, foreign])
    expect(await send(actions.savePicture, { tripId: trip.id, caption: "合影", fileId: id })).toMatchObject({
      fieldErrors: { fileId: ["files.notAPicture"] },
    });
  await send(actions.savePicture, { tripId: trip.id, caption: "一", grade: "INTERNAL" });
  const second = await send(actions.savePicture, {
    tripId: trip.id,
    caption: "二",
    fileId: own.id,
    altText: "兩人合影",
    grade: "RESTRICTED",
  });
  expect(await db.storedFile.findUnique({ where: { id: own.id } })).toMatchObject({ grade: "RESTRICTED" });
  // Another picture of the same file does not open it.
  await send(actions.savePicture, { tripId: trip.id, caption: "三", fileId: own.id, grade: "INTERNAL" });
  expect(await db.storedFile.findUnique({ where: { id: own.id } })).toMatchObject({ grade: "RESTRICTED" });
  // Nor does one that comes back find it open.
  const secondId = "id" in second && second.id ? second.id : "";
  await send(actions.removePicture, { entryId: secondId });
  await send(actions.savePicture, { tripId: trip.id, caption: "三", fileId: own.id, grade: "INTERNAL" });
  await send(actions.restoreReported, { undo: `picture:${secondId}` });
  expect(await db.storedFile.findUnique({ where: { id: own.id } })).toMatchObject({ grade: "RESTRICTED" });
  // A caption has its grade without a file, too.
  const words = await send(actions.savePicture, { tripId: trip.id, caption: "四", grade: "RESTRICTED" });
  const wordsId = "id" in words && words.id ? words.id : "";
  expect((await db.picture.findUniqueOrThrow({ where: { id: wordsId } })).grade).toBe("RESTRICTED");
  await db.picture.deleteMany({ where: { caption: { in: ["三", "四"] }, tripId: trip.id } });
  await send(actions.movePicture, { entryId: "id" in second && second.id ? second.id : "", direction: "up" });
  expect((await listPictures(trip.id)).map(({ caption }) => caption)).toEqual(["二", "一"]);
});

test("what is removed can be brought back by who may remove it", async () => {
  const { trip, people } = await givenDelegation("DELEGATE");
  const [visit, gift] = await Promise.all([
    db.visit.create({ data: { tripId: trip.id, hostZh: "主人" } }),
    db.gift.create({ data: { tripId: trip.id, direction: "GIVEN", fromName: "我方", toName: "主席" } }),
  ]);
  await actAs(people[0]!);
  expect(await send(actions.removeVisit, { entryId: visit.id })).toMatchObject({
    status: "done",
    undo: `visit:${visit.id}`,
  });
  expect(await listVisits(trip.id)).toEqual([]);
  expect(said(await send(actions.restoreReported, { undo: `visit:${visit.id}` }))).toBe("done: trips.restored");
  expect(said(await send(actions.removeGift, { entryId: gift.id }))).toBe("refused: action.notAllowed");
  // The undo of one kind does not reach another.
  expect(said(await send(actions.restoreReported, { undo: `gift:${gift.id}` }))).toContain("refused");
});

test("visits and pictures open with the report; restricted ones and gifts do not", async () => {
  const { trip, people } = await givenDelegation("HEAD");
  const restricted = await file(trip.id, "image/png", "RESTRICTED");
  await db.visit.createMany({
    data: [
      { tripId: trip.id, hostZh: "公開的主人" },
      { tripId: trip.id, hostZh: "限閱的主人", grade: "RESTRICTED" },
    ],
  });
  await db.picture.createMany({
    data: [
      { tripId: trip.id, caption: "只有圖說", position: 0 },
      { tripId: trip.id, caption: "限閱照片", fileId: restricted.id, grade: "RESTRICTED", position: 1 },
      { tripId: trip.id, caption: "限閱的圖說", grade: "RESTRICTED", position: 2 },
    ],
  });
  await db.gift.create({ data: { tripId: trip.id, direction: "GIVEN", fromName: "我方", toName: "主席" } });
  const staff = await givenAccount();

  await actAs(staff);
  expect([await listVisits(trip.id), await listPictures(trip.id), await listGifts(trip.id)]).toEqual([[], [], null]);
  await givenReport(trip, { state: "APPROVED" });
  expect((await listVisits(trip.id)).map(({ hostZh }) => hostZh)).toEqual(["公開的主人"]);
  expect((await listPictures(trip.id)).map(({ caption }) => caption)).toEqual(["只有圖說"]);
  expect(await listGifts(trip.id)).toBeNull();

  await actAs(people[0]!);
  expect((await listVisits(trip.id)).length).toBe(2);
  expect((await listPictures(trip.id)).length).toBe(3);
  const reads = await db.auditEvent.findMany({
    where: { tripId: trip.id, action: "restricted.read", accountId: people[0]!.id },
    orderBy: { id: "asc" },
  });
  expect(reads.map(({ subjectKind }) => subjectKind)).toEqual(["visit", "picture"]);
  expect(
    await db.auditEvent.count({ where: { tripId: trip.id, action: "restricted.read", accountId: staff.id } }),
  ).toBe(0);
});

test("a right on one trip is none on another", async () => {
  const mine = await givenDelegation("HEAD");
  const theirs = await givenDelegation("HEAD");
  const tripId = theirs.trip.id;
  const [visit, gift, picture] = await Promise.all([
    db.visit.create({ data: { tripId, hostZh: "主人" } }),
    db.gift.create({ data: { tripId, direction: "GIVEN", fromName: "我方", toName: "主席" } }),
    db.picture.create({ data: { tripId, caption: "合影", position: 0 } }),
  ]);
  await actAs(mine.people[0]!);
  expect([await listVisits(tripId), await listPictures(tripId), await listGifts(tripId)]).toEqual([[], [], null]);
  const gifted = { direction: "GIVEN", fromName: "a", toName: "b" };
  for (const [action, fields] of [
    [actions.saveVisit, { tripId, hostZh: "x" }],
    [actions.saveVisit, { tripId: mine.trip.id, entryId: visit.id, hostZh: "x" }],
    [actions.saveGift, { tripId, ...gifted }],
    [actions.saveGift, { tripId: mine.trip.id, entryId: gift.id, ...gifted }],
    [actions.savePicture, { tripId, caption: "x" }],
    [actions.savePicture, { tripId: mine.trip.id, entryId: picture.id, caption: "x" }],
    [actions.movePicture, { entryId: picture.id, direction: "up" }],
    [actions.removeVisit, { entryId: visit.id }],
    [actions.removeGift, { entryId: gift.id }],
    [actions.removePicture, { entryId: picture.id }],
    [actions.restoreGift, { undo: `gift:${gift.id}` }],
    [actions.restoreReported, { undo: `picture:${picture.id}` }],
  ] as const)
    expect(said(await send(action, fields))).toBe("refused: action.notAllowed");
  expect(await db.auditEvent.count({ where: { tripId } })).toBe(0);
});
