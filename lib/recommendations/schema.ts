import { z } from "zod";
import { id, optionalId, requiredText, text, version } from "@/lib/action/fields";
import { decisions, terms } from "./model";

const optionalTerm = z
  .enum(terms)
  .or(z.literal(""))
  .nullish()
  .transform((value) => value || null);

/** What a person says of a recommendation: the words, how soon, who leads, on which agenda item. */
const said = { text: requiredText(2000), term: optionalTerm, leadUnitId: optionalId(), itemId: optionalId() };

/** Marked words of a report with what stood around them. */
export const anchor = { sectionId: id(), quote: requiredText(2000), quoteBefore: text(200), quoteAfter: text(200) };

export const raiseSchema = z.object({ ...said, ...anchor });
export const reviseSchema = z.object({ recommendationId: id(), version: version(), ...said });
export const decideSchema = z.object({
  recommendationId: id(),
  version: version(),
  decision: z.enum(decisions, { error: "form.required" }),
  reason: text(2000),
});
export const gradeSchema = z.object({ recommendationId: id(), grade: z.enum(["INTERNAL", "RESTRICTED"]) });
export const withdrawSchema = z.object({ recommendationId: id() });
/** The toast sends as `undo` the id of what was withdrawn. */
export const restoreSchema = z.object({ undo: id() });

export type GradeInput = z.infer<typeof gradeSchema>;
export type RaiseInput = z.infer<typeof raiseSchema>;
export type ReviseInput = z.infer<typeof reviseSchema>;
export type DecideInput = z.infer<typeof decideSchema>;
