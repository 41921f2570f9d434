import type { EconomyView } from "@/lib/meetings/model";
import type { Grade, OutcomeKind, Stance } from "@/prisma/generated/enums";

/** 立場表: economies × issues of one delegation at one meeting. */

export type MatrixPosition = {
  id: string;
  economyCode: string;
  stance: Stance;
  quote: string | null;
  notedByName: string | null;
  notedAt: Date;
};

export type MatrixIssue = { id: string; itemId: string; title: string; grade: Grade; positions: MatrixPosition[] };

export type MatrixOutcome = {
  id: string;
  itemId: string;
  kind: OutcomeKind;
  evidence: string;
  statedIn: string | null;
  grade: Grade;
};

/** An agenda item with the issues under it and what was decided on it. */
export type MatrixItem = {
  id: string;
  number: string | null;
  titleZh: string | null;
  titleEn: string | null;
  issues: MatrixIssue[];
  outcomes: MatrixOutcome[];
};

export type Matrix = { items: MatrixItem[]; economies: EconomyView[] };

export type MatrixFilter = {
  item?: string;
  economy?: string;
  stance?: Stance;
  /** Also those that said nothing. */
  silent: boolean;
};

export type MatrixRow = {
  economy: EconomyView;
  ours: boolean;
  /** What it said on each issue, by the issue's id; silence is an empty list. */
  cells: ReadonlyMap<string, MatrixPosition[]>;
};

export type MatrixTable = {
  items: MatrixItem[];
  rows: MatrixRow[];
  /** Economies left out because they said nothing. */
  hidden: number;
  /** How many took each stance on an issue, whatever rows are shown. */
  totals: ReadonlyMap<string, { stance: Stance; count: number }[]>;
  counts: { issues: number; economies: number; positions: number };
};

/** What an economy said on the same matter before. */
export type EarlierPosition = {
  id: string;
  meetingOrdinal: number | null;
  meetingNameZh: string;
  itemId: string;
  meetingId: string;
  issue: string;
  stance: Stance;
};
