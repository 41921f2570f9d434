import type { Day } from "@/lib/calendar/day";
import type { OutcomeKind } from "@/prisma/generated/enums";

export type { OutcomeKind };

export const outcomeKinds = [
  "ADOPTED",
  "ADOPTED_AS_AMENDED",
  "NO_CONSENSUS",
  "DEFERRED",
  "WRITTEN_PROCEDURE",
  "RESERVED",
  "NOTED",
] as const satisfies OutcomeKind[];

/** A meeting as a stop on its series' line. */
export type Stop = {
  id: string;
  ordinal: number | null;
  nameZh: string;
  nameEn: string | null;
  cityZh: string | null;
  cityEn: string | null;
  countryZh: string | null;
  startsOn: Day;
  endsOn: Day;
  /** Outcomes the reader may see, each item's once however many delegations noted it. */
  outcomes: { kind: OutcomeKind; count: number }[];
  /** Reports open to the whole office. */
  reports: { tripId: string; title: string }[];
};

export type StopYear = { year: number; stops: Stop[] };

export type SeriesLine = {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string;
  meetings: number;
  years: StopYear[];
};
