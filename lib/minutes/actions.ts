"use server";

import { defineAction } from "@/lib/action/define-action";
import { placeTarget } from "@/lib/attendance/place";
import * as commands from "./commands";
import { finishMinutesSchema, gradeMinutesSchema, restoreMinutesSchema, saveMinutesSchema } from "./schema";

const capability = "minutes.write" as const;
const target = placeTarget;

export const saveMinutes = defineAction({
  name: "minutes.save",
  capability,
  schema: saveMinutesSchema,
  target,
  run: ({ tx, actor, input, now }) => commands.saveMinutes(tx, actor, input, now),
});

export const finishMinutes = defineAction({
  name: "minutes.finish",
  capability,
  schema: finishMinutesSchema,
  target,
  run: ({ tx, actor, input, now }) => commands.finishMinutes(tx, actor, input, now),
});

export const gradeMinutes = defineAction({
  name: "minutes.grade",
  capability,
  schema: gradeMinutesSchema,
  target,
  run: ({ tx, actor, input, now }) => commands.gradeMinutes(tx, actor, input, now),
});

export const restoreMinutes = defineAction({
  name: "minutes.restore",
  capability,
  schema: restoreMinutesSchema,
  target,
  run: ({ tx, actor, input, now }) => commands.restoreMinutes(tx, actor, input, now),
});
