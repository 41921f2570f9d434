"use server";

import { defineAction } from "@/lib/action/define-action";
import * as commands from "./commands";
import { gradeRecommendation as grade } from "./grading";
import { findRaised, findSectionTrip } from "./queries";
import { decideSchema, gradeSchema, raiseSchema, restoreSchema, reviseSchema, withdrawSchema } from "./schema";

export const raiseRecommendation = defineAction({
  name: "recommendation.raise",
  capability: "recommendation.raise",
  schema: raiseSchema,
  target: ({ sectionId }) => findSectionTrip(sectionId),
  run: ({ tx, actor, input, now }) => commands.raiseRecommendation(tx, actor, input, now),
});

export const reviseRecommendation = defineAction({
  name: "recommendation.revise",
  capability: "recommendation.raise",
  schema: reviseSchema,
  target: ({ recommendationId }, actor) => findRaised(recommendationId, actor),
  run: ({ tx, actor, input }) => commands.reviseRecommendation(tx, actor, input),
});

export const decideRecommendation = defineAction({
  name: "recommendation.decide",
  capability: "recommendation.decide",
  schema: decideSchema,
  target: ({ recommendationId }, actor) => findRaised(recommendationId, actor),
  run: ({ tx, actor, input, now }) => commands.decideRecommendation(tx, actor, input, now),
});

export const withdrawRecommendation = defineAction({
  name: "recommendation.withdraw",
  capability: "recommendation.raise",
  schema: withdrawSchema,
  target: ({ recommendationId }, actor) => findRaised(recommendationId, actor),
  run: ({ tx, actor, input, now }) => commands.withdrawRecommendation(tx, actor, input, now),
});

export const restoreRecommendation = defineAction({
  name: "recommendation.restore",
  capability: "recommendation.raise",
  schema: restoreSchema,
  target: ({ undo }, actor) => findRaised(undo, actor),
  run: ({ tx, actor, input }) => commands.restoreRecommendation(tx, actor, { recommendationId: input.undo }),
});

export const gradeRecommendation = defineAction({
  name: "recommendation.grade",
  capability: "recommendation.raise",
  schema: gradeSchema,
  target: ({ recommendationId }, actor) => findRaised(recommendationId, actor),
  run: ({ tx, actor, input }) => grade(tx, actor, input),
});
