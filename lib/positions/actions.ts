"use server";

import { defineAction } from "@/lib/action/define-action";
import { placeTarget } from "@/lib/attendance/place";
import * as commands from "./commands";
import { recordTarget } from "./place";
import * as removal from "./removal";
import {
  commitmentSchema,
  interventionSchema,
  issueSchema,
  keepCommitmentSchema,
  outcomeSchema,
  positionSchema,
  recordSchema,
  undoSchema,
} from "./schema";

const capability = "minutes.write" as const;

export const addIntervention = defineAction({
  name: "intervention.note",
  capability,
  schema: interventionSchema,
  target: placeTarget,
  run: ({ tx, actor, input, now }) => commands.addIntervention(tx, actor, input, now),
});

export const addIssue = defineAction({
  name: "issue.note",
  capability,
  schema: issueSchema,
  target: placeTarget,
  run: ({ tx, actor, input, now }) => commands.addIssue(tx, actor, input, now),
});

export const notePosition = defineAction({
  name: "position.note",
  capability,
  schema: positionSchema,
  target: ({ issueId }) => recordTarget({ kind: "issue", recordId: issueId }),
  run: ({ tx, actor, input, now }) => commands.notePosition(tx, actor, input, now),
});

export const noteOutcome = defineAction({
  name: "outcome.note",
  capability,
  schema: outcomeSchema,
  target: placeTarget,
  run: ({ tx, actor, input, now }) => commands.noteOutcome(tx, actor, input, now),
});

export const noteCommitment = defineAction({
  name: "commitment.note",
  capability,
  schema: commitmentSchema,
  target: placeTarget,
  run: ({ tx, actor, input, now }) => commands.noteCommitment(tx, actor, input, now),
});

export const keepCommitment = defineAction({
  name: "commitment.keep",
  capability,
  schema: keepCommitmentSchema,
  target: ({ recordId }) => recordTarget({ kind: "commitment", recordId }),
  run: ({ tx, actor, input, today }) =>
    removal.keepCommitment(tx, actor, { recordId: input.recordId, keptOn: input.kept ? today : null }),
});

export const removeNote = defineAction({
  name: "note.remove",
  capability,
  schema: recordSchema,
  target: recordTarget,
  run: ({ tx, actor, input, now }) => removal.removeRecord(tx, actor, input, now),
});

/** 復原 after a removal */
export const restoreNote = defineAction({
  name: "note.restore",
  capability,
  schema: undoSchema,
  target: recordTarget,
  run: ({ tx, actor, input, now }) => removal.restoreRecord(tx, actor, input, now),
});

/** 復原 after a note that was taken too quickly */
export const undoNote = defineAction({
  name: "note.undo",
  capability,
  schema: undoSchema,
  target: recordTarget,
  run: ({ tx, actor, input, now }) => removal.removeRecord(tx, actor, input, now),
});
