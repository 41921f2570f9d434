"use server";

import { defineAction } from "@/lib/action/define-action";
import { openedOf } from "@/lib/trips/schema";
import * as commands from "./commands";
import {
  contactSchema,
  deadlineSchema,
  doneSchema,
  entrySchema,
  legSchema,
  registrationSchema,
  staySchema,
  undoSchema,
} from "./schema";
import { entryTarget, savingTarget } from "./targets";

export const saveLeg = defineAction({
  name: "logistics.saveLeg",
  capability: "logistics.write",
  schema: legSchema,
  target: savingTarget("leg"),
  run: ({ tx, actor, input, now }) => commands.addLeg(tx, actor, input, now, openedOf(input)),
});

export const saveStay = defineAction({
  name: "logistics.saveStay",
  capability: "logistics.write",
  schema: staySchema,
  target: savingTarget("stay"),
  run: ({ tx, actor, input: { entryId, seen, ...input }, now }) =>
    commands.addStay(tx, actor, input, now, openedOf({ entryId, seen })),
});

export const saveRegistration = defineAction({
  name: "logistics.saveRegistration",
  capability: "logistics.write",
  schema: registrationSchema,
  target: savingTarget("registration"),
  run: ({ tx, actor, input: { entryId, seen, ...input }, now }) =>
    commands.addRegistration(tx, actor, input, now, openedOf({ entryId, seen })),
});

export const saveDeadline = defineAction({
  name: "logistics.saveDeadline",
  capability: "logistics.write",
  schema: deadlineSchema,
  target: savingTarget("deadline"),
  run: ({ tx, actor, input: { entryId, seen, ...input }, now }) =>
    commands.addDeadline(tx, actor, input, now, openedOf({ entryId, seen })),
});

export const saveContact = defineAction({
  name: "logistics.saveContact",
  capability: "logistics.write",
  schema: contactSchema,
  target: savingTarget("contact"),
  run: ({ tx, actor, input: { entryId, seen, ...input }, now }) =>
    commands.addContact(tx, actor, input, now, openedOf({ entryId, seen })),
});

export const markDone = defineAction({
  name: "logistics.markDone",
  capability: "logistics.write",
  schema: doneSchema,
  target: entryTarget,
  run: ({ tx, actor, input, today }) => commands.markDone(tx, actor, input, today),
});

export const removeEntry = defineAction({
  name: "logistics.remove",
  capability: "logistics.write",
  schema: entrySchema,
  target: entryTarget,
  run: ({ tx, actor, input, now }) => commands.removeEntry(tx, actor, input, now),
});

/** The undo of a removal: the toast sends "leg:<id>" as `undo`. */
export const restoreEntry = defineAction({
  name: "logistics.restore",
  capability: "logistics.write",
  schema: undoSchema,
  target: entryTarget,
  run: ({ tx, actor, input, now }) => commands.restoreEntry(tx, actor, input, now),
});
