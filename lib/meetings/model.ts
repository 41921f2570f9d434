import type { Day } from "@/lib/calendar/day";
import type { Minute } from "@/lib/calendar/zone";
import type { ItemKind, MeetingMode } from "@/prisma/generated/enums";
import type { Tree } from "./tree";

export type { ItemKind, MeetingMode };

export const itemKinds = ["ITEM", "OPENING", "BREAK", "MEAL", "CLOSING", "OTHER"] as const satisfies ItemKind[];
export const meetingModes = ["IN_PERSON", "ONLINE", "HYBRID"] as const satisfies MeetingMode[];

/** 會議系列 */
export type SeriesView = { id: string; code: string; nameZh: string; nameEn: string };

/** 會議, one line of it */
export type MeetingListItem = {
  id: string;
  series: SeriesView | null;
  ordinal: number | null;
  nameZh: string;
  nameEn: string | null;
  countryZh: string | null;
  cityZh: string | null;
  cityEn: string | null;
  /** IANA zone: every time of the meeting is a clock time there. */
  timeZone: string;
  startsOn: Day;
  endsOn: Day;
  mode: MeetingMode;
};

/** 會議 */
export type MeetingView = MeetingListItem & { host: string | null; chair: string | null; version: number };

/** 議程. Times are minutes after midnight of `day` on the meeting's own clock; over 1440 is the next day. */
export type AgendaItemView = {
  id: string;
  meetingId: string;
  parentId: string | null;
  /** Place in the meeting's agenda read from top to bottom, sub-items included. */
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
  /** 承接: the same matter at an earlier meeting. */
  follows: FollowedItem | null;
  version: number;
};

export type FollowedItem = {
  id: string;
  meetingId: string;
  meetingOrdinal: number | null;
  number: string | null;
  titleZh: string | null;
  titleEn: string | null;
};

export type AgendaNode = Tree<AgendaItemView>;

/** What a person types for an item, read. */
export type AgendaItemFields = Pick<
  AgendaItemView,
  "number" | "kind" | "titleZh" | "titleEn" | "textZh" | "textEn" | "day" | "start" | "end" | "presenters"
>;

/** 與會: a delegation of ours at a meeting, as far as one may read it. */
export type DelegationView = {
  /** The attendance. */
  id: string;
  tripId: string;
  tripTitle: string;
  /** The reader is a member of its trip. */
  mine: boolean;
  /** Agencies of those on the cover, in order. */
  agencies: string[];
  /** How many are on the cover. */
  people: number;
};

/** 經濟體 */
export type EconomyView = {
  code: string;
  nameZh: string;
  nameEn: string;
  aliases: string[];
  apec: boolean;
  position: number;
};

/** Our own code: the row marked 我方. */
export const ourEconomy = "TW";
