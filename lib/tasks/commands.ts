import "server-only";

import { done, type Outcome, refused, refusedField } from "@/lib/action/outcome";
import { type Day, dayIn, toDate, toDay } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { marked } from "@/lib/recommendations/commands";
import { gradeEvidence } from "@/lib/recommendations/grading";
import { mirrorRecommendation } from "@/lib/recommendations/mirror";
import type { Author } from "@/lib/texts/commands";
import type { EntryKind } from "@/prisma/generated/enums";
import { canOwn } from "./owners";
import { addingBlockers, verifyingBlockers, workingBlockers } from "./rules";
import type { AddTaskInput, EditTaskInput, ProgressInput, ProposeInput, VerifyInput } from "./schema";

const subject = (id: string, tripId: string) => ({ kind: "task", id, tripId });

/** A task under a recommendation that is taken up. */
export async function addTask(tx: Tx, _by: Author, input: AddTaskInput, now: Date): Promise<Outcome> {
  const { recommendationId, title, ownerId, dueOn } = input;
  const parent = await tx.recommendation.findFirst({
    where: { id: recommendationId, deletedAt: null },
    select: { tripId: true, number: true, grade: true, decision: true },
  });
  if (!parent) return refused("action.notAllowed");
  const blockers = addingBlockers(parent.decision);
  if (blockers.length > 0) return refused(...blockers);
  const wrong = marked("title", title) ?? past(dueOn, now) ?? (await wrongOwner(tx, ownerId, parent));
  if (wrong) return wrong;
  // The decision must still stand when the task does, and who decides anew must see the task.
  const { count } = await tx.recommendation.updateMany({
    where: { id: recommendationId, deletedAt: null, decision: parent.decision },
    data: { version: { increment: 1 } },
  });
  if (count === 0) return refused("action.someoneFaster");
  const { id } = await tx.task.create({
    data: { recommendationId, title, ownerId, dueOn: toDate(dueOn) },
    select: { id: true },
  });
  await mirrorRecommendation(tx, recommendationId);
  return done("recommendations.taskAdded", subject(id, parent.tripId), {
    id,
    version: 1,
    detail: { title, ownerId, dueOn, recommendation: parent.number },
  });
}

/** Another owner, another day, other words; the trail says what it was. */
export async function editTask(tx: Tx, _by: Author, input: EditTaskInput, now: Date): Promise<Outcome> {
  const { taskId: id, version, title, ownerId, dueOn } = input;
  const task = await findLive(tx, id);
  if (!task) return refused("action.notAllowed");
  const blockers = workingBlockers(task.state);
  if (blockers.length > 0) return refused(...blockers);
  const wrong =
    marked("title", title) ??
    (dueOn === toDay(task.dueOn) ? null : past(dueOn, now)) ??
    (ownerId === task.ownerId ? null : await wrongOwner(tx, ownerId, task.recommendation));
  if (wrong) return wrong;
  const { count } = await tx.task.updateMany({
    where: { id, deletedAt: null, version, state: "OPEN" },
    data: { title, ownerId, dueOn: toDate(dueOn), version: version + 1 },
  });
  if (count === 0) return refused("action.someoneFaster");
  await mirrorRecommendation(tx, task.recommendationId);
  const before = { title: task.title, ownerId: task.ownerId, dueOn: toDay(task.dueOn) };
  return done("recommendations.taskSaved", subject(id, task.recommendation.tripId), {
    id,
    version: version + 1,
    detail: { ...changed(before, { title, ownerId, dueOn }) },
  });
}

/** 辦理情形: how far it is, and what was done. */
export async function addProgress(tx: Tx, by: Author, input: ProgressInput, now: Date): Promise<Outcome> {
  const { taskId: id, percent, text, fileId } = input;
  const task = await findLive(tx, id);
  if (!task) return refused("action.notAllowed");
  const blockers = workingBlockers(task.state);
  if (blockers.length > 0) return refused(...blockers);
  const wrong = marked("text", text) ?? (await wrongFile(tx, by, fileId, task.recommendation.tripId));
  if (wrong) return wrong;
  const { count } = await tx.task.updateMany({ where: { id, deletedAt: null, state: "OPEN" }, data: { percent } });
  if (count === 0) return refused("action.someoneFaster");
  await addEntry(tx, by, { taskId: id, kind: "PROGRESS", percent, text, fileId, at: now });
  return done("recommendations.progressAdded", subject(id, task.recommendation.tripId), {
    id,
    detail: { percent, fileId },
  });
}

/** The owner says it is done. It stays open until a second person has looked. */
export async function proposeDone(tx: Tx, by: Author, input: ProposeInput, now: Date): Promise<Outcome> {
  const { taskId: id, text, fileId } = input;
  const task = await findLive(tx, id);
  if (!task) return refused("action.notAllowed");
  const blockers = workingBlockers(task.state);
  if (blockers.length > 0) return refused(...blockers);
  const wrong = marked("text", text) ?? (await wrongFile(tx, by, fileId, task.recommendation.tripId));
  if (wrong) return wrong;
  const { count } = await tx.task.updateMany({
    where: { id, deletedAt: null, state: "OPEN" },
    data: { state: "PROPOSED_DONE", percent: 100, proposedBy: by.personId, proposedAt: now },
  });
  if (count === 0) return refused("action.someoneFaster");
  await addEntry(tx, by, { taskId: id, kind: "PROPOSED_DONE", percent: 100, text, fileId, at: now });
  return done("recommendations.proposed", subject(id, task.recommendation.tripId), { id, detail: { fileId } });
}

/** A second person finds it adequate, or sends it back with a reason. */
export async function verifyTask(tx: Tx, by: Author, input: VerifyInput, now: Date): Promise<Outcome> {
  const { taskId: id, verdict, text } = input;
  const task = await findLive(tx, id);
  if (!task) return refused("action.notAllowed");
  const blockers = verifyingBlockers(task, by.personId);
  if (blockers.length > 0) return refused(...blockers);
  const adequate = verdict === "adequate";
  if (!adequate && !text) return refusedField("text", "recommendations.why.sendBackReason");
  const wrong = marked("text", text);
  if (wrong) return wrong;
  const { count } = await tx.task.updateMany({
    // Rule and guard say the same: owner and proposer may have changed since the rule looked.
    where: { id, deletedAt: null, state: "PROPOSED_DONE", ownerId: { not: by.personId }, proposedBy: task.proposedBy },
    data: adequate
      ? { state: "VERIFIED", verifiedBy: by.personId, verifiedAt: now }
      : { state: "OPEN", proposedBy: null, proposedAt: null },
  });
  if (count === 0) return refused("action.someoneFaster");
  await addEntry(tx, by, {
    taskId: id,
    kind: adequate ? "VERIFIED" : "SENT_BACK",
    percent: task.percent,
    text,
    fileId: null,
    at: now,
  });
  return done(
    adequate ? "recommendations.verified" : "recommendations.sentBack",
    subject(id, task.recommendation.tripId),
    { id, detail: { verdict } },
  );
}

/** Takes away a task that should not have been given, while nothing is done on it. */
export async function removeTask(tx: Tx, _by: Author, input: { taskId: string }, now: Date): Promise<Outcome> {
  const task = await findLive(tx, input.taskId);
  if (!task) return refused("action.notAllowed");
  const blockers = workingBlockers(task.state);
  if (blockers.length > 0) return refused(...blockers);
  const { count } = await tx.task.updateMany({
    where: { id: input.taskId, deletedAt: null, state: "OPEN" },
    data: { deletedAt: now },
  });
  if (count === 0) return refused("action.someoneFaster");
  await mirrorRecommendation(tx, task.recommendationId);
  return done("recommendations.taskRemoved", subject(input.taskId, task.recommendation.tripId), {
    undo: input.taskId,
    detail: { title: task.title },
  });
}

export async function restoreTask(tx: Tx, _by: Author, input: { taskId: string }): Promise<Outcome> {
  const row = await tx.task.findFirst({
    where: { id: input.taskId, deletedAt: { not: null }, recommendation: { deletedAt: null } },
    select: { recommendationId: true, title: true, recommendation: { select: { tripId: true, decision: true } } },
  });
  if (!row) return refused("action.notAllowed");
  const blockers = addingBlockers(row.recommendation.decision);
  if (blockers.length > 0) return refused(...blockers);
  await tx.task.update({ where: { id: input.taskId }, data: { deletedAt: null } });
  await mirrorRecommendation(tx, row.recommendationId);
  return done("recommendations.taskRestored", subject(input.taskId, row.recommendation.tripId), {
    id: input.taskId,
    detail: { title: row.title },
  });
}

const findLive = (tx: Tx, id: string) =>
  tx.task.findFirst({
    where: { id, deletedAt: null, recommendation: { deletedAt: null } },
    select: {
      title: true,
      ownerId: true,
      dueOn: true,
      state: true,
      percent: true,
      proposedBy: true,
      recommendationId: true,
      recommendation: { select: { tripId: true, grade: true } },
    },
  });

type Entry = { taskId: string; kind: EntryKind; percent: number; text: string; fileId: string | null; at: Date };

async function addEntry(tx: Tx, by: Author, entry: Entry): Promise<void> {
  // Held, so that evidence is not handed in as open in the instant in which what it is for becomes restricted.
  if (entry.fileId) {
    const about = await tx.task.findUniqueOrThrow({ where: { id: entry.taskId }, select: { recommendationId: true } });
    await hold(tx, "Recommendation", about.recommendationId);
  }
  const { task } = await tx.taskEntry.create({
    data: { ...entry, byName: by.name, accountId: by.accountId },
    select: { task: { select: { recommendationId: true, recommendation: { select: { grade: true } } } } },
  });
  if (entry.fileId && task.recommendation.grade === "RESTRICTED")
    await gradeEvidence(tx, task.recommendationId, "RESTRICTED");
}

/** A day that is over when it is set was mistyped: the task would be overdue at once. */
const past = (dueOn: Day, now: Date): Outcome | null =>
  dueOn < dayIn(officeZone, now) ? refusedField("dueOn", "recommendations.why.duePast") : null;

/** The owner must be able to sign in and do it, and to read what it is about. */
async function wrongOwner(tx: Tx, ownerId: string, about: { tripId: string; grade: string }): Promise<Outcome | null> {
  const reason = await canOwn(tx, ownerId, about);
  return reason ? refusedField("ownerId", reason) : null;
}

/** Evidence is a file of this trip that its author has uploaded. */
async function wrongFile(tx: Tx, by: Author, fileId: string | null, tripId: string): Promise<Outcome | null> {
  if (!fileId) return null;
  const file = await tx.storedFile.findFirst({
    where: { id: fileId, tripId, uploadedBy: by.personId },
    select: { id: true },
  });
  return file ? null : refusedField("fileId", "recommendations.why.fileGone");
}

type Facts = { title: string; ownerId: string; dueOn: Day };

/** Only what is different, before and after. */
const changed = (before: Facts, after: Facts) =>
  Object.fromEntries(
    (Object.keys(after) as (keyof Facts)[])
      .filter((name) => before[name] !== after[name])
      .map((name) => [name, { from: before[name], to: after[name] }]),
  );
