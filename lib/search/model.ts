import type { Day } from "@/lib/calendar/day";
import type { Decision, FollowState } from "@/lib/recommendations/model";
import type { Grade } from "@/prisma/generated/enums";
import type { Segment } from "./snippet";

/** What the search box looks through, in the order in which it offers them. */
export const searchKinds = ["MINUTES", "POSITION", "ITEM", "REPORT", "RECOMMENDATION", "MEETING", "SERIES"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Beyond this nothing is counted or paged: a word in more places needs another word. */
export const mostHits = 1000;
export const hitsPerPage = 20;
/** Characters of a query that are read. */
export const longestQuery = 100;

/** A number, or "at least so many". */
export type Counted = { count: number; capped: boolean };

export type Facet = Counted & { value: string; label: string };

export type SearchHit = {
  id: string;
  kind: SearchKind;
  href: string;
  day: Day | null;
  grade: Grade;
  meeting: { nameZh: string; nameEn: string | null; ordinal: number | null; seriesCode: string | null } | null;
  titleZh: Segment[];
  titleEn: Segment[];
  snippet: Segment[];
  follow: { decision: Decision | null; state: FollowState } | null;
};

export type SearchResult = {
  total: Counted;
  hits: SearchHit[];
  pages: number;
  kinds: Facet[];
  series: Facet[];
  years: Facet[];
};
