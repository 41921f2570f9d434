import { can, type Rights } from "@/lib/access/can";
import type { Capability } from "@/lib/access/policy";
import type { Secrets } from "./world";

/** By which rights the words of a trip may show. */
export type Reading = {
  word: string;
  /** Every one of these is needed. */
  needs: Capability[];
  /** Also for everyone once the report is approved. */
  opens: boolean;
  /** Whose record it is, where `own` reaches. */
  owned?: boolean;
  /** Counts only where it is marked as found. */
  marked?: boolean;
};

/** A page or a file, and what of a trip would show there. */
export type Place = { path: (secrets: Secrets) => string; shows: Record<string, Reading> };

/** What the office remembers once the report is approved; what stays with the trip; what is restricted there too. */
const remembered = (word: string, ...needs: Capability[]): Reading => ({ word, needs, opens: true });
const kept = (word: string, ...needs: Capability[]): Reading => ({ word, needs, opens: false });
const restricted = (word: string, ...needs: Capability[]): Reading => kept(word, ...needs, "restricted.read");

export const places: Record<string, Place> = {
  "the cover of the trip": {
    path: ({ trip }) => `/trips/${trip.id}`,
    shows: { "its title": remembered("trip", "trip.read") },
  },
  "the list of trips": {
    path: () => "/trips?scope=all&show=all",
    shows: { "the trip": kept("trip", "trip.read") },
  },
  "the logistics": {
    path: ({ trip }) => `/trips/${trip.id}/logistics`,
    shows: { "the hotel": kept("hotel", "logistics.read") },
  },
  "the agenda item": {
    path: ({ meeting, item, attendance }) => `/meetings/${meeting.id}/items/${item.id}?delegation=${attendance.id}`,
    shows: {
      "its title": remembered("item", "meeting.read"),
      "the brief": kept("brief", "brief.read"),
      "the minutes": remembered("minutes", "minutes.read"),
      "a restricted paragraph": restricted("hiddenParagraph", "minutes.read"),
      "an intervention": remembered("intervention", "minutes.read"),
      "a restricted intervention": restricted("hiddenIntervention", "minutes.read"),
      "a position": remembered("position", "minutes.read"),
      "a restricted position": restricted("hiddenPosition", "minutes.read"),
      "an outcome": remembered("outcome", "minutes.read"),
      "a restricted outcome": restricted("hiddenOutcome", "minutes.read"),
      "a commitment": remembered("commitment", "minutes.read"),
      "a restricted commitment": restricted("hiddenCommitment", "minutes.read"),
    },
  },
  "the table of positions": {
    path: ({ meeting, attendance }) => `/meetings/${meeting.id}/positions?delegation=${attendance.id}`,
    shows: {
      "an issue": remembered("issue", "minutes.read"),
      "a restricted issue": restricted("hiddenIssue", "minutes.read"),
    },
  },
  "the visits": {
    path: ({ trip }) => `/trips/${trip.id}/visits`,
    shows: {
      "a visit": remembered("visit", "report.read"),
      "a restricted visit": restricted("hiddenVisit", "report.read"),
    },
  },
  "a file of the report": {
    path: ({ file }) => `/files/${file.id}`,
    shows: { "its bytes": remembered("file", "report.read") },
  },
  "a restricted file of the report": {
    path: ({ hiddenFile }) => `/files/${hiddenFile.id}`,
    shows: { "its bytes": restricted("hiddenFile", "report.read") },
  },
  "the report": {
    path: ({ trip }) => `/trips/${trip.id}/report`,
    shows: {
      "a chapter": remembered("chapter", "report.read"),
      "a restricted chapter": restricted("hiddenChapter", "report.read"),
    },
  },
  "the printed report": {
    path: ({ trip }) => `/trips/${trip.id}/report/print`,
    shows: {
      "a chapter": remembered("chapter", "report.read"),
      "a restricted chapter": restricted("hiddenChapter", "report.read"),
    },
  },
  "the recommendation": {
    path: ({ recommendation }) => `/follow-up/recommendations/${recommendation.id}`,
    shows: { "its words": { ...remembered("recommendation", "recommendation.read"), owned: true } },
  },
  "the task": {
    path: ({ task }) => `/follow-up/tasks/${task.id}`,
    shows: { "its title": { ...remembered("task", "recommendation.read"), owned: true } },
  },
  "a search": {
    path: ({ word }) => `/archive/search?q=${word("minutes")}`,
    // What was asked for stands in the field anyway; what was found is marked.
    shows: { "the minutes": { ...remembered("minutes", "minutes.read"), marked: true } },
  },
};

/** What the policy says, asked of the table itself. */
export function mayRead(reading: Reading, rights: Rights, { trip, owner, isOpen }: Secrets): boolean {
  const subject = { tripIds: [trip.id], ownerIds: reading.owned ? [owner.personId] : [] };
  return (isOpen && reading.opens) || reading.needs.every((capability) => can(rights, capability, subject));
}

/** Whether a page says it. */
export const isShown = ({ word, marked }: Reading, page: string, secrets: Secrets): boolean =>
  page.includes(secrets.word(word)) && (!marked || page.includes("<mark"));
