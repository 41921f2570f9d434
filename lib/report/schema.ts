import { z } from "zod";
import { checked, id, requiredText, text, version } from "@/lib/action/fields";
import { sectionKinds } from "./model";
import { readReportDate } from "./report-date";

const grade = z.enum(["PUBLIC", "INTERNAL", "RESTRICTED"], { error: "form.required" });

/** A day, or only a month where the cover names no day; nothing is null. */
const reportDate = () =>
  text(40).transform((typed, context) => {
    if (!typed) return null;
    const date = readReportDate(typed);
    if (!date) context.addIssue({ code: "custom", message: "report.notADate" });
    return date;
  });

export const draftSchema = z.object({ tripId: id() });
export const coverSchema = z.object({
  reportId: id(),
  seen: requiredText(40),
  title: requiredText(200),
  date: reportDate(),
  grade,
});
export const saveSectionSchema = z.object({
  sectionId: id(),
  version: version(),
  /** The document as JSON. */
  doc: z.string({ error: "form.required" }).max(2_000_000, "form.tooLong"),
  automatic: checked(),
});
export const headingSchema = z.object({ sectionId: id(), seen: requiredText(40), heading: requiredText(120), grade });
export const addSectionSchema = z
  .object({
    reportId: id(),
    /** The key of what it is drafted from, or "" for one written by hand. */
    source: text(200),
    kind: z.enum(sectionKinds).default("OTHER"),
    heading: text(120),
  })
  .refine(({ source, heading }) => source !== "" || heading !== "", { path: ["heading"], error: "form.required" });
export const moveSectionSchema = z.object({ sectionId: id(), direction: z.enum(["up", "down"]) });
export const sectionSchema = z.object({ sectionId: id() });
/** The toast sends as `undo` the id of what was removed. */
export const restoreSectionSchema = z.object({ undo: id() });
export const sourceSchema = z.object({ sectionId: id(), version: version() });
export const restoreVersionSchema = z.object({ sectionId: id(), version: version(), textVersionId: id() });
export const reportSchema = z.object({ reportId: id() });
/** A decision says which handing-in it read: whoever decides on another one is told so. */
const handedInAt = z.iso.datetime({ error: "form.invalid" });
export const approveSchema = z.object({ reportId: id(), handedInAt });
export const returnSchema = z.object({ reportId: id(), handedInAt, reason: requiredText(2000) });

export type CoverInput = z.infer<typeof coverSchema>;
export type AddSectionInput = z.infer<typeof addSectionSchema>;
export type HeadingInput = z.infer<typeof headingSchema>;
