"use server";

import { defineAction } from "@/lib/action/define-action";
import {
  createPerson as create,
  deletePerson as remove,
  restorePerson as restore,
  savePerson as save,
} from "./commands";
import { createPersonSchema, personSchema, savePersonSchema, undoSchema } from "./schema";

const anyone = () => ({});

export const createPerson = defineAction({
  name: "person.create",
  capability: "people.manage",
  schema: createPersonSchema,
  target: anyone,
  run: async ({ tx, input }) => {
    const outcome = await create(tx, input);
    return outcome.kind === "done" ? { ...outcome, goTo: `/admin/people/${outcome.id}` } : outcome;
  },
});

export const savePerson = defineAction({
  name: "person.save",
  capability: "people.manage",
  schema: savePersonSchema,
  target: anyone,
  run: ({ tx, input: { personId, seen, ...fields } }) => save(tx, personId, seen, fields),
});

export const deletePerson = defineAction({
  name: "person.delete",
  capability: "people.manage",
  schema: personSchema,
  target: anyone,
  run: ({ tx, input, now }) => remove(tx, input.personId, now),
});

export const restorePerson = defineAction({
  name: "person.restore",
  capability: "people.manage",
  schema: undoSchema,
  target: anyone,
  run: ({ tx, input }) => restore(tx, input.undo),
});
