"use server";

import { defineAction } from "@/lib/action/define-action";
import { refused } from "@/lib/action/outcome";
import { readDocText } from "@/lib/richtext/read-doc";
import * as chapters from "./chapter-commands";
import * as commands from "./commands";
import * as schema from "./schema";
import * as sources from "./source-commands";
import { tripOfReport, tripOfSection, tripOfTrip } from "./targets";

const capability = "report.write" as const;

export const draftReport = defineAction({
  name: "report.draft",
  capability,
  schema: schema.draftSchema,
  target: ({ tripId }) => tripOfTrip(tripId),
  run: ({ tx, actor, input, now }) => commands.draftReport(tx, actor, input, now),
});

export const saveCover = defineAction({
  name: "report.cover",
  capability,
  schema: schema.coverSchema,
  target: ({ reportId }) => tripOfReport(reportId),
  run: ({ tx, actor, input }) => chapters.saveCover(tx, actor, input),
});

export const saveSection = defineAction({
  name: "report.save",
  capability,
  schema: schema.saveSectionSchema,
  target: ({ sectionId }) => tripOfSection(sectionId),
  run: async ({ tx, actor, input, now }) => {
    const doc = readDocText(input.doc);
    return doc ? commands.saveSection(tx, actor, { ...input, doc }, now) : refused("report.notADocument");
  },
});

export const renameSection = defineAction({
  name: "report.rename",
  capability,
  schema: schema.headingSchema,
  target: ({ sectionId }) => tripOfSection(sectionId),
  run: ({ tx, actor, input, now }) => chapters.renameSection(tx, actor, input, now),
});

export const addSection = defineAction({
  name: "report.addSection",
  capability,
  schema: schema.addSectionSchema,
  target: ({ reportId }) => tripOfReport(reportId),
  run: ({ tx, actor, input, now }) => chapters.addSection(tx, actor, input, now),
});

export const moveSection = defineAction({
  name: "report.moveSection",
  capability,
  schema: schema.moveSectionSchema,
  target: ({ sectionId }) => tripOfSection(sectionId),
  run: ({ tx, actor, input }) => chapters.moveSection(tx, actor, input),
});

export const removeSection = defineAction({
  name: "report.removeSection",
  capability,
  schema: schema.sectionSchema,
  target: ({ sectionId }) => tripOfSection(sectionId),
  run: ({ tx, actor, input, now }) => chapters.removeSection(tx, actor, input, now),
});

export const restoreSection = defineAction({
  name: "report.restoreSection",
  capability,
  schema: schema.restoreSectionSchema,
  target: ({ undo }) => tripOfSection(undo),
  run: ({ tx, actor, input }) => chapters.restoreSection(tx, actor, { sectionId: input.undo }),
});

export const refreshSection = defineAction({
  name: "report.refreshSection",
  capability,
  schema: schema.sourceSchema,
  target: ({ sectionId }) => tripOfSection(sectionId),
  run: ({ tx, actor, input, now }) => sources.refreshSection(tx, actor, input, now),
});

export const keepSection = defineAction({
  name: "report.keepSection",
  capability,
  schema: schema.sourceSchema,
  target: ({ sectionId }) => tripOfSection(sectionId),
  run: ({ tx, actor, input }) => sources.keepSection(tx, actor, input),
});

export const restoreVersion = defineAction({
  name: "report.restoreVersion",
  capability,
  schema: schema.restoreVersionSchema,
  target: ({ sectionId }) => tripOfSection(sectionId),
  run: ({ tx, actor, input, now }) => sources.restoreVersion(tx, actor, input, now),
});

export const submitReport = defineAction({
  name: "report.submit",
  capability: "report.submit",
  schema: schema.reportSchema,
  target: ({ reportId }) => tripOfReport(reportId),
  run: ({ tx, actor, input, now }) => commands.submitReport(tx, actor, input, now),
});

/** Whoever may hand it in may take it back. */
export const withdrawReport = defineAction({
  name: "report.withdraw",
  capability: "report.submit",
  schema: schema.reportSchema,
  target: ({ reportId }) => tripOfReport(reportId),
  run: ({ tx, actor, input, now }) => commands.withdrawReport(tx, actor, input, now),
});

export const restrictReport = defineAction({
  name: "report.restrict",
  capability: "report.submit",
  schema: schema.reportSchema,
  target: ({ reportId }) => tripOfReport(reportId),
  run: ({ tx, actor, input }) => commands.restrictReport(tx, actor, input),
});

export const approveReport = defineAction({
  name: "report.approve",
  capability: "report.approve",
  schema: schema.approveSchema,
  target: ({ reportId }) => tripOfReport(reportId),
  run: ({ tx, actor, input, now }) => commands.decideReport(tx, actor, { ...input, decision: "APPROVED" }, now),
});

export const returnReport = defineAction({
  name: "report.return",
  capability: "report.approve",
  schema: schema.returnSchema,
  target: ({ reportId }) => tripOfReport(reportId),
  run: ({ tx, actor, input, now }) => commands.decideReport(tx, actor, { ...input, decision: "RETURNED" }, now),
});
