import { givenAccount, givenDelegation } from "@/e2e/support/given";
import type { Rights } from "@/lib/access/can";
import type { OfficeRole, TripRole } from "@/lib/access/policy";
import type { Outcome } from "@/lib/action/outcome";
import { db, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import * as commands from "@/lib/report/commands";
import type { ReportView, SectionKind } from "@/lib/report/model";
import { findReport } from "@/lib/report/queries";
import { type Doc, docFromText, paragraph } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import type { Prisma } from "@/prisma/generated/client";
import { lookAs } from "@/tests/support/signed-in";

export type Who = Rights & { accountId: string; name: string };
type Account = { id: string; personId: string; name: string };
type Scene = Awaited<ReturnType<typeof givenDelegation>> & Record<"head" | "drafter" | "stranger" | "chief", Account>;

export const now = new Date("2026-11-22T04:00:00Z");
export const scene = {} as Scene & { actor: Who };

/** Somebody as the policy knows them; roles only where the test gives them. */
export const as = (
  { id, personId, name }: Account,
  memberships: { tripId: string; role: TripRole }[] = [],
  roles: OfficeRole[] = [],
): Who => ({ accountId: id, personId, name, roles, memberships, preview: null });
export const onTrip = (who: "head" | "drafter"): Who =>
  as(scene[who], [{ tripId: scene.trip.id, role: who === "head" ? "HEAD" : "DRAFTER" }]);

/** As the gate does: a refusal undoes everything. */
export const write = (work: (tx: Tx) => Promise<Outcome>) =>
  inTransaction<Outcome>(async (tx, rollBack) => {
    const outcome = await work(tx);
    return outcome.kind === "refused" ? rollBack(outcome) : outcome;
  });
export const reasons = (outcome: Outcome) =>
  outcome.kind === "refused" ? outcome.reasons.map(({ key }) => key) : outcome.kind;
export const json = (doc: Doc) => doc as unknown as Prisma.InputJsonObject;

/** A trip with a meeting, minutes with a restricted paragraph, its people, a stranger and a unit head. */
export async function setScene(): Promise<void> {
  const given = await givenDelegation("HEAD", "DRAFTER");
  const [head, drafter] = given.people;
  if (!head || !drafter) throw new Error("nobody");
  const stranger = await givenAccount();
  const chief = await givenAccount({ roles: ["UNIT_HEAD"] });
  lookAs(() => scene.actor);
  Object.assign(scene, { ...given, head, drafter, stranger, chief });
  const content = [paragraph("採認議程。"), paragraph("美方底線。", { grade: "RESTRICTED" })];
  await noted(given.item.id, { type: "doc", content });
}

/** The report as somebody reads it. */
export async function reportAs(who: Who): Promise<ReportView> {
  scene.actor = who;
  const report = await findReport(scene.trip.id);
  if (!report) throw new Error("no report");
  return report;
}

export function chapterOf(report: ReportView, kind: SectionKind) {
  const found = report.chapters.find((chapter) => chapter.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

export const noted = (itemId: string, doc: Doc, attendanceId = scene.attendance.id) =>
  db.minutes.create({ data: { attendanceId, itemId, doc: json(doc), text: plainText(doc), updatedBy: "p" } });

export const draft = () => write((tx) => commands.draftReport(tx, onTrip("drafter"), { tripId: scene.trip.id }, now));

export async function save(kind: SectionKind, text: string, who = onTrip("drafter")): Promise<Outcome> {
  const { id, version } = chapterOf(await reportAs(who), kind);
  return write((tx) => commands.saveSection(tx, who, { sectionId: id, version, doc: docFromText(text) }, now));
}

/** Drafted, completed and handed in by the head. */
export async function submitted(): Promise<ReportView> {
  await draft();
  await save("REFLECTIONS", "一、建議持續參與。");
  const report = await reportAs(onTrip("drafter"));
  const outcome = await write((tx) => commands.submitReport(tx, onTrip("head"), { reportId: report.id }, now));
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return report;
}

export const approve = (reportId: string, who = as(scene.chief, [], ["UNIT_HEAD"])) =>
  write((tx) => commands.decideReport(tx, who, { reportId, handedInAt: now.toISOString(), decision: "APPROVED" }, now));
