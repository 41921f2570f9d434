import { seenOf } from "@/lib/action/seen";
import type { Day } from "@/lib/calendar/day";
import type { Grade } from "./model";

/** As what a cover form was opened: sent back with it, so that nobody's later change is overwritten unseen. */
export const coverSeen = (report: {
  title: string;
  grade: Grade;
  reportOn: Day | null;
  reportMonthOnly: boolean;
}): string => seenOf([report.title, report.grade, report.reportOn, report.reportMonthOnly]);

/** The same for the heading and grade of a chapter. */
export const chapterSeen = ({ heading, grade }: { heading: string; grade: Grade }): string => seenOf([heading, grade]);
