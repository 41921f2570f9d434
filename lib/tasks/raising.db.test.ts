import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { givenAccount, givenDelegation, givenItem, givenMeeting, givenReport } from "@/e2e/support/given";
import { givenRecommendation, givenSection } from "@/e2e/support/given-follow-up";
import type { OfficeRole } from "@/lib/access/policy";
import { idle } from "@/lib/action/form-state";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { Doc } from "@/lib/richtext/model";

// The gate, with all of Next around it left out: who asks is set by each test.
let actor: unknown;
vi.mock("@/lib/access/actor", () => ({ findActor: async () => actor, requireActor: async () => actor }));
vi.mock("react", async (load) => ({ ...(await load<typeof import("react")>()), cache: (work: unknown) => work }));
vi.mock("next-intl/server", () => ({ getTranslations: async () => (key: string) => key }));
vi.mock("next/headers", () => ({ cookies: async () => ({ set: () => {} }) }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
const left: string[] = [];
vi.mock("next/navigation", () => ({
  redirect: (to: string) => left.push(to),
  notFound: () => {
    throw new Error("not found");
  },
}));

const recommendations = await import("@/lib/recommendations/actions");
const { findRecommendation, findRaising, listItemChoices } = await import("@/lib/recommendations/queries");
const { raiseRecommendation } = await import("@/lib/recommendations/commands");

const _tasks = await import("./actions");

afterAll(() => db.$disconnect());
beforeEach(() => {
  actor = undefined;
  left.length = 0;
});

type Account = Awaited<ReturnType<typeof givenAccount>>;

/** Who asks from now on, with the memberships the database holds. */
async function as(account: Account, ...roles: OfficeRole[]) {
  const memberships = await db.tripMember.findMany({
    where: { personId: account.personId, deletedAt: null },
    select: { tripId: true, role: true },
  });
  actor = {
    accountId: account.id,
    personId: account.personId,
    name: account.name,
    roles,
    memberships,
    preview: null,
    mustDo: null,
    sessionId: null,
    address: null,
    preferences: { locale: "zh-TW", calendar: "GREGORIAN" },
  };
}

const send = (action: (state: typeof idle, form: FormData) => Promise<unknown>, values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return action(idle, form) as Promise<{
    status: string;
    message: string;
    id?: string;
    fieldErrors?: Record<string, string[]>;
  }>;
};

const words = "案件結束後派員親赴他國執法機關拜訪，洽談建立雙方專責聯繫窗口。派員積極參與國際講習。";
const quote = "洽談建立雙方專責聯繫窗口";

async function reported(more: Parameters<typeof givenReport>[1] = {}) {
  const delegation = await givenDelegation("HEAD", "DELEGATE");
  const report = await givenReport(delegation.trip, more);
  const section = await givenSection(report, words);
  const [head, delegate] = delegation.people as [Account, Account];
  return { ...delegation, report, section, head, delegate };
}

async function _decided(
  more: Parameters<typeof givenRecommendation>[1] = {},
  report: Parameters<typeof givenReport>[1] = {},
) {
  const given = await reported(report);
  const recommendation = await givenRecommendation(
    { section: given.section, trip: given.trip, raisedBy: given.delegate },
    { quote, itemId: given.item.id, decision: "ADOPTED", decidedBy: "someone", decidedAt: new Date(), ...more },
  );
  return { ...given, recommendation };
}

const raised = (sectionId: string, more: Record<string, string> = {}) => ({
  sectionId,
  quote,
  quoteBefore: "拜訪，",
  quoteAfter: "。派員",
  text: "建立聯繫窗口",
  term: "IMMEDIATE",
  ...more,
});

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
