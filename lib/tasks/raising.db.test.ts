import { expect, test } from "vitest";
import { givenAccount, givenItem, givenMeeting } from "@/e2e/support/given";
import { givenRecommendation, givenSection } from "@/e2e/support/given-follow-up";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import * as recommendations from "@/lib/recommendations/actions";
import { raiseRecommendation } from "@/lib/recommendations/commands";
import { findRaising, findRecommendation, listItemChoices } from "@/lib/recommendations/queries";
import type { Doc } from "@/lib/richtext/model";
import { as, quote, raised, reported, send } from "@/tests/support/follow-up-scene";
import { left } from "@/tests/support/signed-in";

test("raised from marked words, with a number of its year, findable, and recorded", async () => {
  const { section, item, delegate, trip } = await reported();
  await as(delegate);
  expect(await send(recommendations.raiseRecommendation, raised(section.id, { itemId: item.id }))).toMatchObject({
    status: "done",
  });
  const row = await db.recommendation.findFirstOrThrow({ where: { sectionId: section.id } });
  expect(row).toMatchObject({
    quote,
    itemId: item.id,
    term: "IMMEDIATE",
    raisedBy: delegate.personId,
    grade: "INTERNAL",
    decision: null,
  });
  expect(row.number).toMatch(/^\d{3}-\d{3}$/);
  expect(left).toEqual([`/follow-up/recommendations/${row.id}`]);
  expect(await db.searchEntry.findFirst({ where: { subjectId: row.id } })).toMatchObject({
    kind: "RECOMMENDATION",
    tripId: trip.id,
  });
  expect(
    await db.auditEvent.count({ where: { action: "recommendation.raise", subjectId: row.id, tripId: trip.id } }),
  ).toBe(1);
});

test("only from words that stand in the report, of one's own trip, on an item of its meetings", async () => {
  const { section, delegate } = await reported();
  const other = await reported();
  const elsewhere = await givenItem(await givenMeeting());
  await as(delegate);
  expect(
    await send(recommendations.raiseRecommendation, raised(section.id, { quote: "從來沒有寫過的話" })),
  ).toMatchObject({ status: "refused", message: "recommendations.quoteGone" });
  expect(await send(recommendations.raiseRecommendation, raised(section.id, { itemId: elsewhere.id }))).toMatchObject({
    fieldErrors: { itemId: ["recommendations.itemElsewhere"] },
  });
  expect(
    await send(recommendations.raiseRecommendation, raised(section.id, { text: "密等：機密\n主旨" })),
  ).toMatchObject({ fieldErrors: { text: ["recommendations.why.classified"] } });
  expect(await send(recommendations.raiseRecommendation, raised(other.section.id))).toMatchObject({
    status: "refused",
    message: "action.notAllowed",
  });
  expect(await findRaising(other.section.id)).toBeNull();
  expect(await findRaising(section.id)).toMatchObject({ id: section.id });
  expect(await listItemChoices(other.trip.id)).toEqual([]);
  expect(await db.recommendation.count({ where: { sectionId: { in: [section.id, other.section.id] } } })).toBe(0);
});

test("words of a restricted paragraph make a restricted recommendation; open words do not carry their restricted neighbours", async () => {
  const { report, delegate } = await reported();
  const doc: Doc = {
    type: "doc",
    content: [
      { type: "paragraph", content: [{ type: "text", text: "公開的前一段。" }] },
      { type: "paragraph", attrs: { grade: "RESTRICTED" }, content: [{ type: "text", text: "限閱的建議在此。" }] },
    ],
  };
  const section = await givenSection(report, "", { doc: doc as never });
  await as(delegate);
  await send(recommendations.raiseRecommendation, raised(section.id, { quote: "限閱的建議" }));
  await send(
    recommendations.raiseRecommendation,
    raised(section.id, { quote: "前一段。", quoteBefore: "公開的", quoteAfter: "限閱的建議" }),
  );
  const rows = await db.recommendation.findMany({ where: { sectionId: section.id }, orderBy: { number: "asc" } });
  expect(rows.map(({ grade }) => grade)).toEqual(["RESTRICTED", "INTERNAL"]);
  expect(rows[1]).toMatchObject({ quoteBefore: "公開的", quoteAfter: "" });
});

test("twenty at once get twenty numbers in a row", async () => {
  const { section, delegate } = await reported();
  const by = { accountId: delegate.id, personId: delegate.personId, name: delegate.name };
  const on = new Date("1999-06-01T00:00:00Z");
  const input = { ...raised(section.id), term: null, leadUnitId: null, itemId: null };
  await Promise.all(Array.from({ length: 20 }, () => inTransaction((tx) => raiseRecommendation(tx, by, input, on))));
  const numbers = (await db.recommendation.findMany({ where: { sectionId: section.id }, select: { number: true } }))
    .map(({ number }) => number)
    .sort();
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => `88-${String(index + 1).padStart(3, "0")}`));
});

test("decided by another person, once, with a reason when it is refused; then the words stand", async () => {
  const { section, delegate, trip } = await reported();
  const recommendation = await givenRecommendation({ section, trip, raisedBy: delegate }, { quote });
  const decide = (values: Record<string, string>) =>
    send(recommendations.decideRecommendation, {
      recommendationId: recommendation.id,
      version: "1",
      reason: "",
      ...values,
    });
  await as(delegate);
  expect(await decide({ decision: "ADOPTED" })).toMatchObject({ message: "action.notAllowed" });
  await as(delegate, "UNIT_HEAD");
  expect(await decide({ decision: "ADOPTED" })).toMatchObject({ message: "recommendations.why.ownDecision" });
  await as(await givenAccount(), "UNIT_HEAD");
  expect(await decide({ decision: "NOT_ADOPTED" })).toMatchObject({
    fieldErrors: { reason: ["recommendations.why.reasonRequired"] },
  });
  expect(await decide({ decision: "PARTLY_ADOPTED" })).toMatchObject({ status: "done", version: 2 });
  expect(await decide({ decision: "FILED" })).toMatchObject({ message: "action.someoneFaster" });
  await as(delegate);
  expect(
    await send(recommendations.reviseRecommendation, {
      recommendationId: recommendation.id,
      version: "2",
      text: "別的話",
    }),
  ).toMatchObject({ message: "recommendations.why.alreadyDecided" });
  expect(await send(recommendations.withdrawRecommendation, { recommendationId: recommendation.id })).toMatchObject({
    message: "recommendations.why.alreadyDecided",
  });
});

test("withdrawn before it is decided, and brought back", async () => {
  const { section, delegate, trip } = await reported();
  const { id } = await givenRecommendation({ section, trip, raisedBy: delegate });
  await as(delegate);
  expect(await send(recommendations.withdrawRecommendation, { recommendationId: id })).toMatchObject({
    status: "done",
    undo: id,
  });
  expect(await findRecommendation(id)).toBeNull();
  expect(await send(recommendations.restoreRecommendation, { undo: id })).toMatchObject({ status: "done" });
  expect(await findRecommendation(id)).toMatchObject({ id });
});
