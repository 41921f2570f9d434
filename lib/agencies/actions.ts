"use server";

import { defineAction } from "@/lib/action/define-action";
import * as agencies from "./commands";
import {
  agencySchema,
  createAgencySchema,
  createUnitSchema,
  moveSchema,
  saveAgencySchema,
  saveUnitSchema,
  undoSchema,
  unitSchema,
} from "./schema";
import * as units from "./unit-commands";

const gate = { capability: "agency.manage", target: () => ({}) } as const;

export const createAgency = defineAction({
  ...gate,
  name: "agency.create",
  schema: createAgencySchema,
  run: ({ tx, input }) => agencies.createAgency(tx, input),
});

export const saveAgency = defineAction({
  ...gate,
  name: "agency.save",
  schema: saveAgencySchema,
  run: ({ tx, input: { agencyId, ...fields } }) => agencies.saveAgency(tx, agencyId, fields),
});

export const moveAgency = defineAction({
  ...gate,
  name: "agency.move",
  schema: moveSchema,
  run: ({ tx, input }) => agencies.moveAgency(tx, input.id, input.by),
});

export const deleteAgency = defineAction({
  ...gate,
  name: "agency.delete",
  schema: agencySchema,
  run: ({ tx, input, now }) => agencies.deleteAgency(tx, input.agencyId, now),
});

export const restoreAgency = defineAction({
  ...gate,
  name: "agency.restore",
  schema: undoSchema,
  run: ({ tx, input }) => agencies.restoreAgency(tx, input.undo),
});

export const createUnit = defineAction({
  ...gate,
  name: "unit.create",
  schema: createUnitSchema,
  run: ({ tx, input: { agencyId, ...fields } }) => units.createUnit(tx, agencyId, fields),
});

export const saveUnit = defineAction({
  ...gate,
  name: "unit.save",
  schema: saveUnitSchema,
  run: ({ tx, input: { unitId, ...fields } }) => units.saveUnit(tx, unitId, fields),
});

export const moveUnit = defineAction({
  ...gate,
  name: "unit.move",
  schema: moveSchema,
  run: ({ tx, input }) => units.moveUnit(tx, input.id, input.by),
});

export const deleteUnit = defineAction({
  ...gate,
  name: "unit.delete",
  schema: unitSchema,
  run: ({ tx, input, now }) => units.deleteUnit(tx, input.unitId, now),
});

export const restoreUnit = defineAction({
  ...gate,
  name: "unit.restore",
  schema: undoSchema,
  run: ({ tx, input }) => units.restoreUnit(tx, input.undo),
});
