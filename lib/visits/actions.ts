"use server";

import { defineAction } from "@/lib/action/define-action";
import { openedOf } from "@/lib/trips/schema";
import * as commands from "./commands";
import {
  giftSchema,
  movePictureSchema,
  pictureSchema,
  undoGiftSchema,
  undoReportedSchema,
  visitEntrySchema,
  visitOf,
  visitSchema,
} from "./schema";
import { savingTarget, visitTarget } from "./targets";

// Visits and pictures are part of the report, and are written by those who write it; gifts are kept with the journey.

export const saveVisit = defineAction({
  name: "visit.save",
  capability: "report.write",
  schema: visitSchema,
  target: savingTarget("visit"),
  run: ({ tx, actor, input, now }) => commands.addVisit(tx, actor, visitOf(input), now, openedOf(input)),
});

export const removeVisit = defineAction({
  name: "visit.remove",
  capability: "report.write",
  schema: visitEntrySchema,
  target: visitTarget("visit"),
  run: ({ tx, actor, input, now }) => commands.removeVisitEntry(tx, actor, { kind: "visit", ...input }, now),
});

export const savePicture = defineAction({
  name: "picture.save",
  capability: "report.write",
  schema: pictureSchema,
  target: savingTarget("picture"),
  run: ({ tx, actor, input: { entryId, seen, ...input }, now }) =>
    commands.addPicture(tx, actor, input, now, openedOf({ entryId, seen })),
});

export const movePicture = defineAction({
  name: "picture.move",
  capability: "report.write",
  schema: movePictureSchema,
  target: visitTarget("picture"),
  run: ({ tx, actor, input, now }) => commands.movePicture(tx, actor, input, now),
});

export const removePicture = defineAction({
  name: "picture.remove",
  capability: "report.write",
  schema: visitEntrySchema,
  target: visitTarget("picture"),
  run: ({ tx, actor, input, now }) => commands.removeVisitEntry(tx, actor, { kind: "picture", ...input }, now),
});

/** The undo of both: the toast sends "visit:<id>" or "picture:<id>" as `undo`. */
export const restoreReported = defineAction({
  name: "visit.restore",
  capability: "report.write",
  schema: undoReportedSchema,
  target: (input) => visitTarget(input.kind)(input),
  run: ({ tx, actor, input, now }) => commands.restoreVisitEntry(tx, actor, input, now),
});

export const saveGift = defineAction({
  name: "gift.save",
  capability: "logistics.write",
  schema: giftSchema,
  target: savingTarget("gift"),
  run: ({ tx, actor, input: { entryId, seen, ...input }, now }) =>
    commands.addGift(tx, actor, input, now, openedOf({ entryId, seen })),
});

export const removeGift = defineAction({
  name: "gift.remove",
  capability: "logistics.write",
  schema: visitEntrySchema,
  target: visitTarget("gift"),
  run: ({ tx, actor, input, now }) => commands.removeVisitEntry(tx, actor, { kind: "gift", ...input }, now),
});

export const restoreGift = defineAction({
  name: "gift.restore",
  capability: "logistics.write",
  schema: undoGiftSchema,
  target: (input) => visitTarget("gift")(input),
  run: ({ tx, actor, input, now }) => commands.restoreVisitEntry(tx, actor, input, now),
});
