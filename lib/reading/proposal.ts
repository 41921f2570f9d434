import type { Span } from "./leaves";
import { noticeCodes } from "./source";

/** What a report is read to say. Every thing is a proposal with its evidence; a person decides. */

export type Found<T> = {
  value: T;
  /** 0–1: how often such a reading is right. */
  confidence: number;
  /** The same for each of its parts where it is made of several: of speakers one by one. */
  parts?: number[];
  at: Span[];
};

export type Person = { name: string; title: string | null; agency?: string; unit?: string; role?: "HEAD" };
export type Destination = { country: string; city: string | null };
export type Cover = {
  category?: Found<string>;
  title?: Found<string>;
  agencies: Found<string>[];
  delegates: Found<Person>[];
  destinations: Found<Destination>[];
  tripStart?: Found<string>;
  tripEnd?: Found<string>;
  /** YYYY-MM-DD, or YYYY-MM where only the month is known. */
  reportDate?: Found<string>;
};

export const modes = ["IN_PERSON", "ONLINE", "HYBRID"] as const;
export type Meeting = {
  nameZh: string | null;
  nameEn: string | null;
  series: string | null;
  ordinal: number | null;
  country: string | null;
  city: string | null;
  timeZone: string | null;
  mode: (typeof modes)[number];
  chair: string | null;
};

export const slotKinds = ["OPENING", "ITEM", "BREAK", "MEAL", "CLOSING", "OTHER"] as const;
export type SlotKind = (typeof slotKinds)[number];
/** A point under an agenda item: its words with their number, or those with points of their own. */
export type SubItem = string | { title: string; subItems: SubItem[] };
export type Slot = {
  day: string | null;
  start: string | null;
  end: string | null;
  item: string | null;
  kind: SlotKind;
  titleZh: string | null;
  titleEn: string | null;
  textZh?: string;
  textEn?: string;
  presenters?: string[];
  subItems?: SubItem[];
  parallel?: true;
  endsNextDay?: true;
};

/** A chapter of the proceedings; `item` is the agenda number that it records. */
export type Minutes = { item: string | null; heading: string; text: string };
export type Speakers = { item: string | null; heading?: string; who: string[] };
export const stances = ["supports", "opposes", "amends", "reserves", "proposes"] as const;
export type Stance = (typeof stances)[number];
export type Position = { item: string | null; heading?: string; issue: string } & Partial<Record<Stance, string[]>>;
export const outcomeKinds = [
  "ADOPTED",
  "ADOPTED_AS_AMENDED",
  "NO_CONSENSUS",
  "DEFERRED",
  "WRITTEN_PROCEDURE",
  "RESERVED",
  "NOTED",
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
export type Outcome = {
  item: string | null;
  heading?: string;
  statedIn?: string;
  outcome: OutcomeKind;
  evidence: string;
};
export type Commitment = {
  item: string | null;
  heading?: string;
  kind: "PROMISED" | "ASKED" | "OURS";
  by: string[];
  of?: string;
  text: string;
};
export const natures = ["OBSERVATION", "RECOMMENDATION", "MIXED"] as const;
export type Recommendation = {
  heading: string;
  text: string;
  nature: (typeof natures)[number];
  term?: string;
  lead?: string;
  assisting?: string[];
  proposedActions: string[];
};
export type Visit = { host: string; people: Person[]; date?: string };
/** `given` is true where our delegation gave it. */
export type Gift = { given: boolean; by: string | null; to: string | null; what?: string };

export type Section = { heading: string; text: string };
export type Unplaced = { text: string; at: Span };

export const warningCodes = [
  "noPurpose",
  "noRecommendations",
  "reportBeforeReturn",
  "periodReversed",
  "minutesWithoutItem",
  "itemWithoutMinutes",
  "daysOutsideTrip",
  "noChapters",
  "agendaWithoutDay",
  "manyUnplaced",
  ...noticeCodes,
] as const;
export type WarningCode = (typeof warningCodes)[number];
export type Warning = { code: WarningCode; values: Record<string, string | number> };

export type Proposal = {
  coverText: string;
  cover: Cover;
  meetings: Found<Meeting>[];
  sections: Found<Section>[];
  meetingDays: Found<string>[];
  slots: Found<Slot>[];
  minutes: Found<Minutes>[];
  speakers: Found<Speakers>[];
  positions: Found<Position>[];
  outcomes: Found<Outcome>[];
  commitments: Found<Commitment>[];
  recommendations: Found<Recommendation>[];
  visits: Found<Visit>[];
  gifts: Found<Gift>[];
  photoCaptions: Found<string>[];
  unplaced: Unplaced[];
  warnings: Warning[];
};
