import { can, type Rights } from "@/lib/access/can";
import type { Capability } from "@/lib/access/policy";
import type { Secrets } from "./world";

/** Where the words of a trip would show, and by which rights they may. */
export type Reading = {
  word: string;
  path: (secrets: Secrets) => string;
  /** Every one of these is needed. */
  needs: Capability[];
  /** Also for everyone once the report is approved. */
  opens: boolean;
  /** Whose record it is, where `own` reaches. */
  owned?: boolean;
};

const itemPage = ({ meeting, item, attendance }: Secrets) =>
  `/meetings/${meeting.id}/items/${item.id}?delegation=${attendance.id}`;

export const readings: Record<string, Reading> = {
  "cover of the trip": { word: "trip", path: ({ trip }) => `/trips/${trip.id}`, needs: ["trip.read"], opens: true },
  "the trip in the list": { word: "trip", path: () => "/trips?scope=all&show=all", needs: ["trip.read"], opens: false },
  logistics: {
    word: "hotel",
    path: ({ trip }) => `/trips/${trip.id}/logistics`,
    needs: ["logistics.read"],
    opens: false,
  },
  "agenda item": { word: "item", path: itemPage, needs: ["meeting.read"], opens: true },
  brief: { word: "brief", path: itemPage, needs: ["brief.read"], opens: false },
  minutes: { word: "minutes", path: itemPage, needs: ["minutes.read"], opens: true },
  "restricted paragraph": {
    word: "restricted",
    path: itemPage,
    needs: ["minutes.read", "restricted.read"],
    opens: false,
  },
  intervention: { word: "intervention", path: itemPage, needs: ["minutes.read"], opens: true },
  "restricted intervention": {
    word: "whispered",
    path: itemPage,
    needs: ["minutes.read", "restricted.read"],
    opens: false,
  },
  report: { word: "section", path: ({ trip }) => `/trips/${trip.id}/report`, needs: ["report.read"], opens: true },
  "printed report": {
    word: "section",
    path: ({ trip }) => `/trips/${trip.id}/report/print`,
    needs: ["report.read"],
    opens: true,
  },
  recommendation: {
    word: "recommendation",
    path: ({ recommendation }) => `/follow-up/recommendations/${recommendation.id}`,
    needs: ["recommendation.read"],
    opens: true,
    owned: true,
  },
  task: {
    word: "task",
    path: ({ task }) => `/follow-up/tasks/${task.id}`,
    needs: ["recommendation.read"],
    opens: true,
    owned: true,
  },
  "search result": {
    word: "minutes",
    path: ({ word }) => `/archive/search?q=${word("minutes")}`,
    needs: ["minutes.read"],
    opens: true,
  },
};

/** What the policy says, asked of the table itself. */
export function mayRead(reading: Reading, rights: Rights, { trip, owner }: Secrets, isOpen: boolean): boolean {
  const subject = { tripIds: [trip.id], ownerIds: reading.owned ? [owner.personId] : [] };
  return (isOpen && reading.opens) || reading.needs.every((capability) => can(rights, capability, subject));
}
