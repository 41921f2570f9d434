import { afterAll, beforeEach, expect, test, vi } from "vitest";
import {
  givenAccount,
  givenAgency,
  givenDelegation,
  givenItem,
  givenMeeting,
  givenMember,
  givenReport,
  givenUnit,
} from "@/e2e/support/given";
import { givenRecommendation, givenSection, givenTask } from "@/e2e/support/given-follow-up";
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
const { listLedger } = await import("@/lib/recommendations/ledger");
const { exportLedger } = await import("@/lib/recommendations/export");
const { readLedgerFilter } = await import("@/lib/recommendations/ledger-filter");
const tasks = await import("./actions");
const { findTask, listOwnerChoices } = await import("./queries");

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

async function decided(
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

test("from a task to its verification: handed out, worked on, said to be done, sent back, verified by a second person", async () => {
  const { recommendation, head } = await decided();
  const worker = await givenAccount();
  const coordinator = await givenAccount();
  await as(head);
  const added = await send(tasks.addTask, {
    recommendationId: recommendation.id,
    title: "擬具合作備忘錄草案",
    ownerId: worker.personId,
    dueOn: "112/6/30",
  });
  expect(added).toMatchObject({ status: "done" });
  const taskId = String(added.id);

  await as(worker);
  expect(await send(tasks.addProgress, { taskId, percent: "３０%", text: "與對方交換草案" })).toMatchObject({
    status: "done",
  });
  await as(head);
  expect(await send(tasks.addProgress, { taskId, percent: "90", text: "不是我的" })).toMatchObject({
    message: "action.notAllowed",
  });
  await as(worker);
  expect(await send(tasks.proposeDone, { taskId, text: "已簽署" })).toMatchObject({ status: "done" });
  expect(await send(tasks.addProgress, { taskId, percent: "90", text: "還有" })).toMatchObject({
    message: "recommendations.why.waitsForVerification",
  });
  expect(await send(tasks.verifyTask, { taskId, verdict: "adequate" })).toMatchObject({ message: "action.notAllowed" });
  // The owner may hold the role; it is still not the second person.
  await as(worker, "COORDINATOR");
  expect(await send(tasks.verifyTask, { taskId, verdict: "adequate" })).toMatchObject({
    message: "recommendations.why.secondPerson",
  });

  await as(coordinator, "COORDINATOR");
  expect(await send(tasks.verifyTask, { taskId, verdict: "sendBack", text: "" })).toMatchObject({
    fieldErrors: { text: ["recommendations.why.sendBackReason"] },
  });
  expect(await send(tasks.verifyTask, { taskId, verdict: "sendBack", text: "缺簽署頁" })).toMatchObject({
    status: "done",
  });
  await as(worker);
  await send(tasks.proposeDone, { taskId, text: "補上簽署頁" });
  await as(coordinator, "COORDINATOR");
  expect(await send(tasks.verifyTask, { taskId, verdict: "adequate" })).toMatchObject({ status: "done" });
  expect(await send(tasks.verifyTask, { taskId, verdict: "sendBack", text: "再想想" })).toMatchObject({
    message: "recommendations.why.isVerified",
  });

  const task = await findTask(taskId);
  expect(task).toMatchObject({
    state: "VERIFIED",
    percent: 100,
    verifiedByName: coordinator.name,
    dueOn: "2023-06-30",
  });
  expect(task?.entries.map(({ kind, text }) => [kind, text]).reverse()).toEqual([
    ["PROGRESS", "與對方交換草案"],
    ["PROPOSED_DONE", "已簽署"],
    ["SENT_BACK", "缺簽署頁"],
    ["PROPOSED_DONE", "補上簽署頁"],
    ["VERIFIED", ""],
  ]);
  expect(await db.auditEvent.count({ where: { subjectKind: "task", subjectId: taskId } })).toBe(6);
});

test("who said it was done does not verify it after handing it over", async () => {
  const { recommendation } = await decided();
  const [first, second] = [await givenAccount(), await givenAccount()];
  const task = await givenTask(recommendation, second, {
    state: "PROPOSED_DONE",
    proposedBy: first.personId,
    proposedAt: new Date(),
  });
  await as(first, "COORDINATOR");
  expect(await send(tasks.verifyTask, { taskId: task.id, verdict: "adequate" })).toMatchObject({
    message: "recommendations.why.secondPerson",
  });
});

test("handing over and a new day are for those who assign, and recorded with what was before", async () => {
  const { recommendation, head, delegate } = await decided();
  const [worker, next] = [await givenAccount(), await givenAccount()];
  const without = await db.person.create({ data: { nameZh: "沒有帳號的人" } });
  const task = await givenTask(recommendation, worker, { title: "舊題" });
  const edit = (values: Record<string, string>) =>
    send(tasks.editTask, {
      taskId: task.id,
      version: "1",
      title: "舊題",
      ownerId: worker.personId,
      dueOn: "2027-06-30",
      ...values,
    });
  await as(delegate);
  expect(await edit({ ownerId: next.personId })).toMatchObject({ message: "action.notAllowed" });
  await as(worker);
  expect(await edit({ dueOn: "2028-01-01" })).toMatchObject({ message: "action.notAllowed" });
  await as(head);
  expect(await edit({ ownerId: without.id })).toMatchObject({
    fieldErrors: { ownerId: ["recommendations.why.ownerWithoutAccount"] },
  });
  expect(await edit({ ownerId: next.personId, dueOn: "2027-12-31" })).toMatchObject({ status: "done", version: 2 });
  expect(await edit({ title: "新題" })).toMatchObject({ message: "action.someoneFaster" });
  const { detail } = await db.auditEvent.findFirstOrThrow({ where: { action: "task.edit", subjectId: task.id } });
  expect(detail).toEqual({
    ownerId: { from: worker.personId, to: next.personId },
    dueOn: { from: "2027-06-30", to: "2027-12-31" },
  });
  await as(worker);
  expect(await findTask(task.id)).toBeNull();
});

test("no task where nothing is to be done, and no dropping what others work on", async () => {
  const { recommendation, head } = await decided({ decision: "FILED" });
  const add = { title: "做事", ownerId: head.personId, dueOn: "2027-01-01" };
  await as(head);
  expect(await send(tasks.addTask, { recommendationId: recommendation.id, ...add })).toMatchObject({
    message: "recommendations.why.notFollowed",
  });
  const running = await decided();
  await givenTask(running.recommendation, head);
  await as(await givenAccount(), "APPROVER");
  expect(
    await send(recommendations.decideRecommendation, {
      recommendationId: running.recommendation.id,
      version: "1",
      decision: "FILED",
      reason: "",
    }),
  ).toMatchObject({ message: "recommendations.why.unfinishedTasks" });
});

test("evidence is a file of this trip that its author uploaded", async () => {
  const { recommendation, trip } = await decided();
  const other = await reported();
  const worker = await givenAccount();
  const task = await givenTask(recommendation, worker);
  const file = (tripId: string, uploadedBy: string) =>
    db.storedFile.create({
      data: {
        sha256: "0".repeat(64),
        size: 1n,
        mediaType: "application/pdf",
        name: "簽署頁.pdf",
        tripId,
        audience: "REPORT",
        uploadedBy,
      },
    });
  const [own, foreign, colleague] = await Promise.all([
    file(trip.id, worker.personId),
    file(other.trip.id, worker.personId),
    file(trip.id, "colleague"),
  ]);
  await as(worker);
  const progress = (fileId: string) =>
    send(tasks.addProgress, { taskId: task.id, percent: "10", text: "附件", fileId });
  expect(await progress(foreign.id)).toMatchObject({ fieldErrors: { fileId: ["recommendations.why.fileGone"] } });
  expect(await progress(colleague.id)).toMatchObject({ fieldErrors: { fileId: ["recommendations.why.fileGone"] } });
  expect(await progress(own.id)).toMatchObject({ status: "done" });
  expect((await findTask(task.id))?.entries[0]?.file).toEqual({ id: own.id, name: "簽署頁.pdf" });
});

test("owning a task opens its recommendation, not the report it came from", async () => {
  const { recommendation, head } = await decided();
  const worker = await givenAccount();
  const stranger = await givenAccount();
  const task = await givenTask(recommendation, worker);
  await as(stranger);
  expect(await findRecommendation(recommendation.id)).toBeNull();
  expect(await findTask(task.id)).toBeNull();
  await as(worker);
  expect((await findRecommendation(recommendation.id))?.chain.section).toMatchObject({ quote, href: null });
  expect((await findTask(task.id))?.chain).toMatchObject({ minutes: null, section: { href: null } });
  await as(head);
  expect((await findTask(task.id))?.chain.section.href).toBe(
    `/trips/${recommendation.tripId}/report?mark=${recommendation.id}#mark`,
  );
});

test("an approved report opens its recommendations to everyone; a restricted one stays with the trip and its reading is recorded", async () => {
  const open = await decided({}, { state: "APPROVED" });
  const restricted = await decided({ grade: "RESTRICTED" }, { state: "APPROVED" });
  const worker = await givenAccount();
  await givenTask(restricted.recommendation, worker);
  await as(worker);
  expect((await findRecommendation(open.recommendation.id))?.chain.section.href).not.toBeNull();
  expect(await findRecommendation(restricted.recommendation.id)).toBeNull();
  await as(await givenAccount(), "COORDINATOR");
  expect(await findRecommendation(restricted.recommendation.id)).toBeNull();
  expect(
    await send(tasks.addTask, {
      recommendationId: restricted.recommendation.id,
      title: "x",
      ownerId: worker.personId,
      dueOn: "2027-01-01",
    }),
  ).toMatchObject({ message: "action.notAllowed" });
  await as(restricted.head);
  expect(await findRecommendation(restricted.recommendation.id)).not.toBeNull();
  expect(
    await db.auditEvent.count({ where: { action: "restricted.read", subjectId: restricted.recommendation.id } }),
  ).toBe(1);
  expect(
    await send(tasks.addTask, {
      recommendationId: restricted.recommendation.id,
      title: "x",
      ownerId: worker.personId,
      dueOn: "2027-01-01",
    }),
  ).toMatchObject({ fieldErrors: { ownerId: ["recommendations.why.ownerMayNotRead"] } });
});

test("two trips: the right on one is no right on the other", async () => {
  const mine = await decided();
  const theirs = await decided();
  await givenMember(theirs.trip, mine.head, "DELEGATE");
  const task = await givenTask(theirs.recommendation, theirs.delegate);
  await as(mine.head); // head here, a mere delegate there
  expect(await findTask(task.id)).not.toBeNull();
  expect(
    await send(tasks.addTask, {
      recommendationId: theirs.recommendation.id,
      title: "x",
      ownerId: mine.head.personId,
      dueOn: "2027-01-01",
    }),
  ).toMatchObject({ message: "action.notAllowed" });
  expect(await send(tasks.removeTask, { taskId: task.id })).toMatchObject({ message: "action.notAllowed" });
  await as(mine.delegate);
  expect(await findTask(task.id)).toBeNull();
  expect(await listOwnerChoices()).toEqual([]);
});

test("the ledger counts and shows only what one may read; its tabs, filters and order", async () => {
  await db.$executeRawUnsafe('TRUNCATE "Recommendation", "Unit" CASCADE');
  const mine = await decided();
  const theirs = await decided();
  const worker = await givenAccount();
  const agency = await givenAgency();
  const unit = await givenUnit(agency, { headId: mine.head.personId });
  const below = await givenUnit(agency, { parentId: unit.id });
  await db.person.update({ where: { id: worker.personId }, data: { unitId: below.id } });
  await givenTask(mine.recommendation, worker, { dueOn: "2020-01-31", percent: 20 });
  await givenTask(theirs.recommendation, worker, { dueOn: "2099-06-30" });
  const undecided = await givenRecommendation({ section: mine.section, trip: mine.trip, raisedBy: mine.delegate });
  const ledger = async (parameters: Record<string, string> = {}) => {
    const { rows, ...rest } = await listLedger(readLedgerFilter(parameters));
    return { ...rest, ids: rows.map(({ id }) => id), rows };
  };

  await as(mine.head);
  const all = await ledger();
  expect(all).toMatchObject({ found: 2, counts: { mine: 0, unit: 1, open: 2, all: 2 }, leads: true });
  expect(all.ids).toEqual([mine.recommendation.id, undecided.id]);
  expect(all.rows[0]).toMatchObject({ state: "UNDERWAY", percent: 20, dueOn: "2020-01-31", owners: [worker.name] });
  expect((await ledger({ scope: "unit" })).ids).toEqual([mine.recommendation.id]);
  expect((await ledger({ due: "late" })).ids).toEqual([mine.recommendation.id]);
  expect((await ledger({ decision: "none" })).ids).toEqual([undecided.id]);
  expect((await ledger({ meeting: theirs.meeting.id })).found).toBe(0);
  expect((await ledger({ meeting: mine.meeting.id })).found).toBe(2);
  expect((await exportLedger(readLedgerFilter({}))).map(({ number }) => number).sort()).toEqual(
    [mine.recommendation.number, undecided.number].sort(),
  );
  expect(await db.auditEvent.count({ where: { action: "recommendation.export", accountId: mine.head.id } })).toBe(1);

  await as(worker);
  expect((await ledger({ scope: "mine" })).ids).toEqual([mine.recommendation.id, theirs.recommendation.id]);
  expect((await ledger({ scope: "mine", sort: "-due" })).ids).toEqual([
    theirs.recommendation.id,
    mine.recommendation.id,
  ]);
  await as(await givenAccount());
  expect(await ledger({ scope: "all" })).toMatchObject({ found: 0, counts: { all: 0 } });
});
