import { readFileSync } from "node:fs";
import type { Doc } from "@/lib/richtext/model";
import type { CommitmentKind, ItemKind, MeetingMode, OutcomeKind } from "@/prisma/generated/enums";

export type SampleSubItem = {
  number: string | null;
  titleZh: string | null;
  titleEn: string | null;
  textEn?: string;
  subItems?: SampleSubItem[];
};
export type SampleSlot = {
  day: string;
  start: string | null;
  end: string | null;
  item: string | null;
  kind: ItemKind;
  titleZh: string | null;
  titleEn: string | null;
  textZh: string | null;
  textEn: string | null;
  presenters: string[];
  subItems: SampleSubItem[];
};

type StanceList = "supports" | "opposes" | "amends" | "reserves" | "proposes";

/** A public trip report as data: what stands in it, and nothing else. */
export type Sample = {
  cover: {
    category: string;
    title: string;
    agencies: string[];
    tripStart: string;
    tripEnd: string;
    reportDate: string;
    delegates: { name: string; title: string; role?: "HEAD" }[];
    destinations: { country: string; city: string }[];
  };
  meeting: {
    nameZh: string;
    nameEn: string;
    series: string;
    ordinal: number;
    country: string;
    city: string;
    timeZone: string;
    mode: MeetingMode;
    chair: string;
  };
  slots: SampleSlot[];
  minutes: { item: string; heading: string; doc: Doc }[];
  /** `quotes`: the words of the minutes that each list of economies rests on. */
  positions: ({ item: string; issue: string; quotes: Partial<Record<StanceList, string>> } & Partial<
    Record<StanceList, string[]>
  >)[];
  outcomes: { item: string; outcome: OutcomeKind; evidence: string; statedIn?: string }[];
  commitments: { item: string; kind: CommitmentKind; by: string[]; of?: string; text: string }[];
  visits: { host: string; people: { name: string; title: string }[] }[];
  gifts: { given: boolean; by: string; to: string }[];
  abstract: string;
  reflections: { heading: string; paragraphs: string[] }[];
  captions: string[];
};

export const readSample = (): Sample =>
  JSON.parse(readFileSync(new URL("./demo/actwg35.json", import.meta.url), "utf8"));
