import { z } from "zod";
import { checked, id, version } from "@/lib/action/fields";
import { readDocText } from "@/lib/richtext/read-doc";

const place = { attendanceId: id(), itemId: id() };

/** A document as JSON text. The limit keeps a save below what a request may carry. */
const docText = z
  .string({ error: "form.required" })
  .max(300_000, "form.tooLong")
  .transform((text, context) => {
    const doc = readDocText(text);
    if (doc) return doc;
    context.addIssue({ code: "custom", message: "form.invalid" });
    return z.NEVER;
  });

export const saveMinutesSchema = z.object({ ...place, doc: docText, version: version(), automatic: checked() });
export const finishMinutesSchema = z.object({ ...place, finished: checked() });
export const gradeMinutesSchema = z.object({
  ...place,
  grade: z.enum(["PUBLIC", "INTERNAL", "RESTRICTED"], "form.invalid"),
});
export const restoreMinutesSchema = z.object({ ...place, versionId: id() });
