import type { Said } from "@/lib/action/outcome";
import type { Day } from "@/lib/calendar/day";
import type { Grade } from "@/prisma/generated/enums";

/** What can wait for somebody. The first word is what it is about, the second what is to be done. */
export const waitingKinds = [
  "brief.write",
  "brief.clear",
  "trip.submit",
  "trip.decide",
  "deadline.meet",
  "registration.do",
  "minutes.finish",
  "report.write",
  "report.decide",
  "commitment.keep",
  "task.work",
  "task.verify",
  "recommendation.decide",
  "recommendation.assign",
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** More of one kind than a desk can hold are cut; the desk says so. */
export const mostOfOneKind = 60;

/** One thing that waits, as the query answers it. Work on many items of one meeting is one thing with a count. */
export type Waiting = {
  kind: WaitingKind;
  /** Of the record, or of the attendance for work that is grouped by meeting. */
  id: string;
  tripId: string;
  meetingId: string | null;
  /** The agenda item, when the work concerns exactly one. */
  itemId: string | null;
  /** "10", "111-018" */
  number: string | null;
  title: string | null;
  titleEn: string | null;
  /** Meeting or trip it comes from. */
  source: string;
  sourceEn: string | null;
  /** The day by which it is to be done; for the report kinds, the day of return, from which the rule counts. */
  day: Day | null;
  count: number;
  /** How many of them are begun (drafts) or came back. */
  begun: number;
  state: string | null;
  /** Person who handed it on. */
  byId: string | null;
  since: Date | null;
  /** Of what `title` says, where that is more than a name. */
  grade: Grade | null;
};

export type DeskEntry = Waiting & {
  /** When it is to be done, by the rule of its kind; null when nothing says so. */
  due: Day | null;
  href: string;
};

/** The entries of one day. `late` holds all that is overdue; what has no day waits today. */
export type DeskDay = { when: "late" | "today" | "tomorrow" | "dated"; day: Day; entries: DeskEntry[] };

export type DeskFacts = { late: number; today: number; week: number; later: number };

/** What others owe this person. */
export type OthersKind = "brief" | "trip" | "report" | "recommendation" | "task" | "verification" | "commitment";
export type OthersEntry = {
  kind: OthersKind;
  id: string;
  tripId: string;
  meetingId: string | null;
  title: string;
  who: string | null;
  day: Day | null;
  since: Date | null;
  count: number;
  /** Of what `title` says, where that is more than a name. */
  grade: Grade | null;
};

export type ReportFigure = { tripId: string; title: string; due: Day; left: number; said: Said[] };
export type NextDeparture = {
  tripId: string;
  title: string;
  titleEn: string | null;
  startsOn: Day;
  days: number;
  places: string[];
  meeting: { id: string; nameZh: string; nameEn: string | null } | null;
  /** The first leg, when it is entered: at its own place's clock. */
  departs: { at: Date; zone: string; from: string; to: string; carrier: string } | null;
};

export type RailCounts = { desk: number; trips: number; followUp: number };
