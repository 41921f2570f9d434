import type { Day } from "@/lib/calendar/day";
import type { Minute } from "@/lib/calendar/zone";
import type { Doc } from "@/lib/richtext/model";
import type { Grade, ItemKind, ReportState, SectionKind, TripState } from "@/prisma/generated/enums";

export type { Grade, ReportState, SectionKind };

export const sectionKinds = [
  "PURPOSE",
  "ABSTRACT",
  "AGENDA",
  "MINUTES",
  "VISITS",
  "REFLECTIONS",
  "PICTURES",
  "OTHER",
] as const satisfies SectionKind[];

/** What is stored about a trip, as far as a report is drafted from it. */
export type ReportFacts = {
  purpose: string;
  startsOn: Day;
  endsOn: Day;
  places: { countryZh: string; cityZh: string | null }[];
  meetings: MeetingFacts[];
  visits: VisitFacts[];
  pictures: PictureFacts[];
};

/** A meeting the trip attends, with its agenda and what this delegation wrote on it. */
export type MeetingFacts = {
  id: string;
  nameZh: string;
  nameEn: string | null;
  countryZh: string | null;
  cityZh: string | null;
  cityEn: string | null;
  timeZone: string;
  startsOn: Day;
  endsOn: Day;
  items: ItemFacts[];
  minutes: MinutesFacts[];
};

export type ItemFacts = {
  id: string;
  parentId: string | null;
  position: number;
  number: string | null;
  kind: ItemKind;
  titleZh: string | null;
  titleEn: string | null;
  textZh: string | null;
  textEn: string | null;
  day: Day | null;
  start: Minute | null;
  end: Minute | null;
  presenters: string[];
};

export type MinutesFacts = { itemId: string; doc: Doc; grade: Grade };

/** 拜會 */
export type VisitFacts = {
  hostZh: string;
  hostEn: string | null;
  visitedOn: Day | null;
  notes: string | null;
  grade: Grade;
  people: { name: string; title: string | null }[];
};

export type PictureFacts = { id: string; caption: string; altText: string | null; fileId: string | null };

/** A chapter as it would be drafted now. `key` names what it is drafted from, and stays the same when that changes. */
export type DraftedChapter = { key: string; kind: SectionKind; heading: string; doc: Doc };

/** Where a chapter stands beside its source. */
export type Standing =
  /** written by hand */
  | "own"
  /** as drafted */
  | "derived"
  /** drafted, then changed by hand */
  | "edited"
  /** the source has changed since */
  | "changed"
  /** what it was drafted from is no longer there */
  | "gone";

/** A chapter as its reader may see it: restricted paragraphs are gone for those who may not read them. */
export type ChapterView = {
  id: string;
  kind: SectionKind;
  heading: string;
  doc: Doc;
  grade: Grade;
  version: number;
  updatedBy: string | null;
  updatedAt: Date;
  sourceHash: string | null;
  handEdited: boolean;
};

/** 出國報告 */
export type ReportView = {
  id: string;
  tripId: string;
  title: string;
  reportOn: Day | null;
  reportMonthOnly: boolean;
  grade: Grade;
  state: ReportState;
  submittedBy: string | null;
  submittedOn: Day | null;
  decidedBy: string | null;
  decidedOn: Day | null;
  returnReason: string | null;
  trip: {
    state: TripState;
    title: string;
    titleEn: string | null;
    category: string;
    startsOn: Day;
    endsOn: Day;
    grade: Grade;
  };
  chapters: ChapterView[];
  /** Those of the trip, those who approve and those who audit; others read it because it is open. */
  inCircle: boolean;
  seesRestricted: boolean;
};

/** A picture of the trip as it is drawn in a report. */
export type PictureView = { id: string; caption: string; altText: string | null; src: string | null; grade: Grade };

/** What the office may read from the day the report is approved. */
export type Opening = {
  /** The trip or the report is restricted: nothing opens. */
  closed: boolean;
  counts: Record<
    "minutes" | "interventions" | "positions" | "outcomes" | "commitments" | "visits" | "recommendations",
    number
  >;
  /** Chapters and records that stay closed because they are restricted. */
  restricted: number;
  /** Chapters with restricted paragraphs. */
  restrictedParagraphs: number;
};
