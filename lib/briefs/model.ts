import type { BriefState, Grade } from "@/prisma/generated/enums";

export type { BriefState };

/** The parts of a 議題說帖, in reading order: 目標, 我方立場, 紅線, 主動說, 問到才說, 不說, 他方可能主張. */
export const briefParts = ["objective", "position", "redLine", "say", "ifAsked", "doNotSay", "othersLikely"] as const;
export type BriefPart = (typeof briefParts)[number];
/** Plain text; where a part is a list, one entry a line. */
export type BriefTexts = Record<BriefPart, string>;
/** What a person writes, and what a kept version holds. */
export type BriefContent = BriefTexts & { grade: Grade };

export const emptyBrief: BriefContent = {
  objective: "",
  position: "",
  redLine: "",
  say: "",
  ifAsked: "",
  doNotSay: "",
  othersLikely: "",
  grade: "INTERNAL",
};

/** 議題說帖 of one delegation on one item */
export type BriefView = BriefContent & {
  id: string;
  attendanceId: string;
  itemId: string;
  tripId: string;
  state: BriefState;
  submittedBy: string | null;
  submittedByName: string | null;
  submittedAt: Date | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  returnReason: string | null;
  version: number;
  updatedAt: Date;
  /** Person who wrote the latest version. */
  updatedBy: string;
  updatedByName: string | null;
};

/** The entries of a part that is written one a line. */
export const entries = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
