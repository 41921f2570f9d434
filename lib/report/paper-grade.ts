import { hasRestricted } from "@/lib/richtext/grade";
import type { Doc } from "@/lib/richtext/model";
import type { Grade } from "./model";

/**
 * The grade that stands on every printed page: of the strictest that is on the paper. What the reader may not read is
 * not in the report handed to them, and does not count.
 */
export const paperGrade = (report: { grade: Grade; chapters: readonly { grade: Grade; doc: Doc }[] }): Grade =>
  report.chapters.some(({ grade, doc }) => grade === "RESTRICTED" || hasRestricted(doc)) ? "RESTRICTED" : report.grade;
