import { z } from "zod";
import { checked, id, optionalDay, optionalId, optionalText, requiredText } from "@/lib/action/fields";
import { commitmentKinds, noteKinds, outcomeKinds, stances } from "./model";

const place = { attendanceId: id(), itemId: id() };
const grade = z.enum(["PUBLIC", "INTERNAL", "RESTRICTED"], "form.invalid").default("INTERNAL");
/** Empty: a new one. Else the record and what it looked like when the form was opened. */
const opened = { recordId: optionalId(), seen: optionalText(64) };

export const interventionSchema = z.object({
  ...place,
  ...opened,
  speakerId: optionalId(),
  delivered: requiredText(50_000),
  grade,
});
export const issueSchema = z.object({ ...place, ...opened, title: requiredText(500), grade });
export const positionSchema = z.object({
  issueId: id(),
  ...opened,
  economyCode: requiredText(40),
  stance: z.enum(stances, "form.required"),
  quote: optionalText(5000),
});
export const outcomeSchema = z.object({
  ...place,
  ...opened,
  kind: z.enum(outcomeKinds, "form.required"),
  evidence: requiredText(5000),
  statedIn: optionalText(40),
  grade,
});
export const commitmentSchema = z.object({
  ...place,
  ...opened,
  kind: z.enum(commitmentKinds, "form.required"),
  byWhom: requiredText(200),
  ofWhom: optionalText(200),
  text: requiredText(5000),
  dueOn: optionalDay(),
  grade,
});

export const recordSchema = z.object({ kind: z.enum(noteKinds, "form.invalid"), recordId: id() });
export const keepCommitmentSchema = z.object({ recordId: id(), kept: checked() });

/** What the toast's 復原 sends: "issue:0199…". */
export const undoSchema = z.object({ undo: z.string() }).transform(({ undo }, context) => {
  const [kind, recordId] = undo.split(":");
  const parsed = recordSchema.safeParse({ kind, recordId });
  if (parsed.success) return parsed.data;
  context.addIssue({ code: "custom", message: "form.invalid" });
  return z.NEVER;
});
