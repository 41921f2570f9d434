"use server";

import { defineAction } from "@/lib/action/define-action";
import { placeTarget } from "@/lib/attendance/place";
import * as commands from "./commands";
import { clearBriefSchema, restoreBriefSchema, returnBriefSchema, saveBriefSchema, submitBriefSchema } from "./schema";

export const saveBrief = defineAction({
  name: "brief.save",
  capability: "brief.write",
  schema: saveBriefSchema,
  target: placeTarget,
  run: ({ tx, actor, input, now }) => commands.saveBrief(tx, actor, input, now),
});

export const submitBrief = defineAction({
  name: "brief.submit",
  capability: "brief.write",
  schema: submitBriefSchema,
  target: placeTarget,
  run: ({ tx, actor, input, now }) => commands.submitBrief(tx, actor, input, now),
});

export const clearBrief = defineAction({
  name: "brief.clear",
  capability: "brief.clear",
  schema: clearBriefSchema,
  target: placeTarget,
  run: ({ tx, actor, input, now }) => commands.decideBrief(tx, actor, { ...input, decision: "CLEARED" }, now),
});

export const returnBrief = defineAction({
  name: "brief.return",
  capability: "brief.clear",
  schema: returnBriefSchema,
  target: placeTarget,
  run: ({ tx, actor, input, now }) => commands.decideBrief(tx, actor, { ...input, decision: "RETURNED" }, now),
});

export const restoreBrief = defineAction({
  name: "brief.restore",
  capability: "brief.write",
  schema: restoreBriefSchema,
  target: placeTarget,
  run: ({ tx, actor, input, now }) => commands.restoreBrief(tx, actor, input, now),
});
