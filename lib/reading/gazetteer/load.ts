import agenciesJson from "./agencies.json";
import economiesJson from "./economies.json";
import groupsJson from "./groups.json";
import organisationsJson from "./organisations.json";
import placesJson from "./places.json";
import seriesJson from "./series.json";
import surnamesJson from "./surnames.json";
import titlesJson from "./titles.json";
import trapsJson from "./traps.json";

/** What a report names, and how it names it. The lists are data: one entry a line, sorted, for people to edit. */

/** A country, territory or customs area. The first name in each language is the one that a report in Taiwan prints. */
export type Economy = {
  /** ISO 3166-1, and EU and XK. */
  code: string;
  zh: string[];
  en: string[];
  /** Those of `zh` and `en` that in running text may well mean something else, or another economy. */
  zhRisky?: string[];
  enRisky?: string[];
  /** The zone of an economy that has only one. */
  timeZone: string | null;
};

export const economies: readonly Economy[] = economiesJson;

/** A city or resort where meetings and visits happen, with the zone of its clocks. */
export type Place = {
  zh: string[];
  en: string[];
  /** Those of `zh` and `en` that name several places, or are words of every day: to be believed beside the country. */
  zhRisky?: string[];
  enRisky?: string[];
  /** Code of an economy. */
  country: string;
  timeZone: string;
};

export const places: readonly Place[] = placesJson;

/** Economies that speak or are counted together. A group is never an economy. */
export type Group = { code: string; zh: string[]; en: string[] };

export const groups: readonly Group[] = groupsJson;

/** A body that is not an economy: of the UN system, between governments, of one government, or of none. */
export type Organisation = {
  /** What it is called for short; a few are shared by two bodies (ICC, ICN). */
  acronym: string;
  zh: string[];
  en: string[];
  /** Those of `zh` that mean this body only where its meetings are spoken of (秘書處). */
  zhRisky?: string[];
};

export const organisations: readonly Organisation[] = organisationsJson;

/** Meetings that come again under one name: a forum, a committee, an annual session. */
export type Series = {
  /** The body and the short name, as a list of meetings would print it. */
  series: string;
  zh: string[];
  en: string[];
  acronyms: string[];
  /** Names that other bodies use too (農業委員會, EC): to be believed beside the body's own name. */
  zhRisky?: string[];
  enRisky?: string[];
  acronymsRisky?: string[];
};

export const series: readonly Series[] = seriesJson;

/** Official titles, which stand after a name without a space (馮成副署長), and what a title is preceded by (簡任技正). */
export type Titles = { prefixes: string[]; suffixes: string[] };

export const titles: Readonly<Titles> = titlesJson;

/** Surnames of one character and of two; a married double name (張簡, 范姜) is among the latter. */
export type Surnames = { compound: string[]; single: string[] };

export const surnames: Readonly<Surnames> = surnamesJson;

/** A Taiwanese agency by its full name, with what it is called for short and what it was called before. */
export type Agency = { name: string; short: string[]; former: string[] };

/** Agencies, the words that names of agencies end in, and missions abroad as examples of how those are named. */
export type Agencies = { agencies: Agency[]; endings: string[]; missions: string[] };

export const agencies: Readonly<Agencies> = agenciesJson;

/** Words that hold the name of an economy or a place without meaning it: 歐美國家, 印度洋, 巴黎協定, New Mexico. */
export type Traps = { en: string[]; zh: string[] };

export const traps: Readonly<Traps> = trapsJson;
