"use server";

import { defineAction } from "@/lib/action/define-action";
import { findRaised } from "@/lib/recommendations/queries";
import * as commands from "./commands";
import { findTaskTarget } from "./queries";
import {
  addTaskSchema,
  editTaskSchema,
  progressSchema,
  proposeSchema,
  removeTaskSchema,
  restoreTaskSchema,
  verifySchema,
} from "./schema";

export const addTask = defineAction({
  name: "task.add",
  capability: "task.assign",
  schema: addTaskSchema,
  target: ({ recommendationId }, actor) => findRaised(recommendationId, actor),
  run: ({ tx, actor, input, now }) => commands.addTask(tx, actor, input, now),
});

export const editTask = defineAction({
  name: "task.edit",
  capability: "task.assign",
  schema: editTaskSchema,
  target: ({ taskId }, actor) => findTaskTarget(taskId, actor),
  run: ({ tx, actor, input, now }) => commands.editTask(tx, actor, input, now),
});

export const addProgress = defineAction({
  name: "task.progress",
  capability: "task.work",
  schema: progressSchema,
  target: ({ taskId }, actor) => findTaskTarget(taskId, actor),
  run: ({ tx, actor, input, now }) => commands.addProgress(tx, actor, input, now),
});

export const proposeDone = defineAction({
  name: "task.propose",
  capability: "task.work",
  schema: proposeSchema,
  target: ({ taskId }, actor) => findTaskTarget(taskId, actor),
  run: ({ tx, actor, input, now }) => commands.proposeDone(tx, actor, input, now),
});

export const verifyTask = defineAction({
  name: "task.verify",
  capability: "task.verify",
  schema: verifySchema,
  target: ({ taskId }, actor) => findTaskTarget(taskId, actor),
  run: ({ tx, actor, input, now }) => commands.verifyTask(tx, actor, input, now),
});

export const removeTask = defineAction({
  name: "task.remove",
  capability: "task.assign",
  schema: removeTaskSchema,
  target: ({ taskId }, actor) => findTaskTarget(taskId, actor),
  run: ({ tx, actor, input, now }) => commands.removeTask(tx, actor, input, now),
});

export const restoreTask = defineAction({
  name: "task.restore",
  capability: "task.assign",
  schema: restoreTaskSchema,
  target: ({ undo }, actor) => findTaskTarget(undo, actor),
  run: ({ tx, actor, input }) => commands.restoreTask(tx, actor, { taskId: input.undo }),
});
