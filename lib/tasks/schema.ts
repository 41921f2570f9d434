import { z } from "zod";
import { dayText, id, optionalId, requiredText, text, version } from "@/lib/action/fields";

/** "60", "60%" or full-width digits → 60. */
const percent = z
  .string({ error: "form.required" })
  .trim()
  .min(1, "form.required")
  .transform((value, context): number => {
    const read = /^(\d{1,3})\s*%?$/.exec(value.normalize("NFKC"));
    const number = Number(read?.[1]);
    if (read && number <= 100) return number;
    context.addIssue({ code: "custom", message: "recommendations.notAPercent" });
    return z.NEVER;
  });

export const addTaskSchema = z.object({
  recommendationId: id(),
  title: requiredText(300),
  ownerId: id(),
  dueOn: dayText(),
});
export const editTaskSchema = z.object({
  taskId: id(),
  version: version(),
  title: requiredText(300),
  ownerId: id(),
  dueOn: dayText(),
});
export const progressSchema = z.object({ taskId: id(), percent, text: requiredText(4000), fileId: optionalId() });
export const proposeSchema = z.object({ taskId: id(), text: requiredText(4000), fileId: optionalId() });
export const verifySchema = z.object({
  taskId: id(),
  verdict: z.enum(["adequate", "sendBack"], { error: "form.required" }),
  text: text(4000),
});
export const removeTaskSchema = z.object({ taskId: id() });
export const restoreTaskSchema = z.object({ undo: id() });

export type AddTaskInput = z.infer<typeof addTaskSchema>;
export type EditTaskInput = z.infer<typeof editTaskSchema>;
export type ProgressInput = z.infer<typeof progressSchema>;
export type ProposeInput = z.infer<typeof proposeSchema>;
export type VerifyInput = z.infer<typeof verifySchema>;
