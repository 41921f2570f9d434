import { expect, test } from "vitest";
import { givenAccount } from "@/e2e/support/given";
import { givenTask } from "@/e2e/support/given-follow-up";
import { db } from "@/lib/db/client";
import * as recommendations from "@/lib/recommendations/actions";
import { as, decided, send } from "@/tests/support/follow-up-scene";
import * as tasks from "./actions";
import { findTask } from "./queries";

test("from a task to its verification: handed out, worked on, said to be done, sent back, verified by a second person", async () => {
  const { recommendation, head } = await decided();
  const worker = await givenAccount();
  const coordinator = await givenAccount();
  await as(head);
  const added = await send(tasks.addTask, {
    recommendationId: recommendation.id,
    title: "擬具合作備忘錄草案",
    ownerId: worker.personId,
    dueOn: "188/6/30",
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
    dueOn: "2099-06-30",
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
      dueOn: "2097-06-30",
      ...values,
    });
  await as(delegate);
  expect(await edit({ ownerId: next.personId })).toMatchObject({ message: "action.notAllowed" });
  await as(worker);
  expect(await edit({ dueOn: "2098-01-01" })).toMatchObject({ message: "action.notAllowed" });
  await as(head);
  expect(await edit({ ownerId: without.id })).toMatchObject({
    fieldErrors: { ownerId: ["recommendations.why.ownerWithoutAccount"] },
  });
  expect(await edit({ ownerId: next.personId, dueOn: "2097-12-31" })).toMatchObject({ status: "done", version: 2 });
  expect(await edit({ title: "新題" })).toMatchObject({ message: "action.someoneFaster" });
  const { detail } = await db.auditEvent.findFirstOrThrow({ where: { action: "task.edit", subjectId: task.id } });
  expect(detail).toEqual({
    ownerId: { from: worker.personId, to: next.personId },
    dueOn: { from: "2097-06-30", to: "2097-12-31" },
  });
  await as(worker);
  expect(await findTask(task.id)).toBeNull();
});

test("no task where nothing is to be done, and no dropping what others work on", async () => {
  const { recommendation, head } = await decided({ decision: "FILED" });
  const add = { title: "做事", ownerId: head.personId, dueOn: "2099-01-01" };
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
