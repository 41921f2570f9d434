import type { Day } from "@/lib/calendar/day";
import type { GiftDirection, Grade } from "@/prisma/generated/enums";

export type { GiftDirection, Grade };

export const visitKinds = ["visit", "gift", "picture"] as const;
/** A visit and a picture belong to the report, a gift to the trip's own books. */
export type VisitKind = (typeof visitKinds)[number];

/** `seen`: the fingerprint a form carries, so that nobody overwrites what they have not seen. */
export type VisitView = {
  id: string;
  seen: string;
  hostZh: string;
  hostEn: string | null;
  visitedOn: Day | null;
  notes: string | null;
  grade: Grade;
  people: { name: string; title: string | null }[];
};

export type GiftView = {
  id: string;
  seen: string;
  direction: GiftDirection;
  fromName: string;
  toName: string;
  item: string | null;
  /** In minor units of `currency`. */
  valueMinor: number | null;
  currency: string | null;
  disposition: string | null;
};

export type PictureView = {
  id: string;
  seen: string;
  caption: string;
  altText: string | null;
  /** Null while only the caption is known. */
  file: { id: string; name: string; mediaType: string; size: number } | null;
  grade: Grade;
};

/** Currencies offered while typing; any other three letters are taken too. */
export const offeredCurrencies = [
  "TWD",
  "USD",
  "EUR",
  "JPY",
  "THB",
  "GBP",
  "CHF",
  "AUD",
  "CAD",
  "SGD",
  "KRW",
  "CNY",
  "HKD",
  "MYR",
  "PHP",
  "IDR",
  "VND",
  "NZD",
  "MXN",
  "CLP",
  "PEN",
] as const;
