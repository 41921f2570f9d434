import type { Capability } from "@/lib/access/policy";
import type { Secrets } from "./world";

/**
 * One action per capability of writing, with fields that are well formed and change nothing that another check rests on:
 * a stale version, a rule that says no, or an addition. Whoever may gets past the gate; whoever may not is told so.
 */
export type Writing = {
  action: string;
  page: (secrets: Secrets) => string;
  fields: (secrets: Secrets) => Record<string, string>;
  owned?: boolean;
};

const stale = "9999";
const tripPage = ({ trip }: Secrets) => `/trips/${trip.id}`;
const itemPage = ({ meeting, item }: Secrets) => `/meetings/${meeting.id}/items/${item.id}`;
const place = ({ attendance, item }: Secrets) => ({ attendanceId: attendance.id, itemId: item.id });
const emptyDoc = JSON.stringify({ type: "doc", content: [{ type: "paragraph" }] });
const facts = {
  title: "x",
  category: "x",
  purpose: "x",
  startsOn: "2026-10-01",
  endsOn: "2026-10-03",
  grade: "INTERNAL",
};

export const writings: Partial<Record<Capability, Writing>> = {
  "meeting.manage": {
    action: "lib/meetings/actions.ts#moveAgendaItem",
    page: ({ meeting }) => `/meetings/${meeting.id}/agenda`,
    fields: ({ item }) => ({ itemId: item.id, direction: "up" }),
  },
  "series.manage": {
    action: "lib/meetings/actions.ts#createSeries",
    page: () => "/meetings/new",
    fields: () => ({ code: `S-${crypto.randomUUID().slice(0, 8)}`, nameZh: "x", nameEn: "x" }),
  },
  "trip.create": { action: "lib/trips/actions.ts#createTrip", page: () => "/trips/new", fields: () => facts },
  "trip.plan": {
    action: "lib/trips/actions.ts#editTrip",
    page: ({ trip }) => `/trips/${trip.id}/edit`,
    fields: ({ trip }) => ({ ...facts, tripId: trip.id, version: stale }),
  },
  "trip.submit": {
    action: "lib/trips/actions.ts#submitTrip",
    page: tripPage,
    fields: ({ trip }) => ({ tripId: trip.id }),
  },
  "trip.approve": {
    action: "lib/trips/actions.ts#approveTrip",
    page: tripPage,
    fields: ({ trip }) => ({ tripId: trip.id, seen: "stale" }),
  },
  "trip.close": {
    action: "lib/trips/actions.ts#closeTrip",
    page: tripPage,
    fields: ({ trip }) => ({ tripId: trip.id }),
  },
  "logistics.write": {
    action: "lib/logistics/actions.ts#saveDeadline",
    page: ({ trip }) => `/trips/${trip.id}/logistics`,
    fields: ({ trip }) => ({ tripId: trip.id, title: "x", dueOn: "2026-10-01" }),
  },
  "brief.write": {
    action: "lib/briefs/actions.ts#submitBrief",
    page: itemPage,
    fields: (secrets) => ({ ...place(secrets), version: stale }),
  },
  "brief.clear": {
    action: "lib/briefs/actions.ts#clearBrief",
    page: itemPage,
    fields: (secrets) => ({ ...place(secrets), version: stale }),
  },
  "minutes.write": {
    action: "lib/minutes/actions.ts#saveMinutes",
    page: (secrets) => `${itemPage(secrets)}/minutes`,
    fields: (secrets) => ({ ...place(secrets), version: stale, doc: emptyDoc }),
  },
  "report.write": {
    action: "lib/report/actions.ts#saveSection",
    page: ({ trip, section }) => `/trips/${trip.id}/report/sections/${section.id}`,
    fields: ({ section }) => ({ sectionId: section.id, version: stale, doc: emptyDoc }),
  },
  "report.submit": {
    action: "lib/report/actions.ts#submitReport",
    page: ({ trip }) => `/trips/${trip.id}/report`,
    fields: ({ report }) => ({ reportId: report.id }),
  },
  "report.approve": {
    action: "lib/report/actions.ts#approveReport",
    page: ({ trip }) => `/trips/${trip.id}/report`,
    fields: ({ report }) => ({ reportId: report.id, handedInAt: "2022-09-20T02:00:00.000Z" }),
  },
  "recommendation.raise": {
    action: "lib/recommendations/actions.ts#raiseRecommendation",
    page: () => "/follow-up/recommendations/new",
    fields: ({ section }) => ({
      text: "x",
      sectionId: section.id,
      quote: "not in the text",
      quoteBefore: "",
      quoteAfter: "",
    }),
  },
  "recommendation.decide": {
    action: "lib/recommendations/actions.ts#decideRecommendation",
    page: ({ recommendation }) => `/follow-up/recommendations/${recommendation.id}`,
    fields: ({ recommendation }) => ({
      recommendationId: recommendation.id,
      version: stale,
      decision: "ADOPTED",
      reason: "",
    }),
  },
  "task.assign": {
    action: "lib/tasks/actions.ts#addTask",
    page: ({ recommendation }) => `/follow-up/recommendations/${recommendation.id}`,
    fields: ({ recommendation, owner }) => ({
      recommendationId: recommendation.id,
      title: "x",
      ownerId: owner.personId,
      dueOn: "2099-01-31",
    }),
  },
  "task.work": {
    action: "lib/tasks/actions.ts#addProgress",
    page: ({ task }) => `/follow-up/tasks/${task.id}`,
    fields: ({ task }) => ({ taskId: task.id, percent: "10", text: "x" }),
    owned: true,
  },
  "task.verify": {
    action: "lib/tasks/actions.ts#verifyTask",
    page: ({ task }) => `/follow-up/tasks/${task.id}`,
    fields: ({ task }) => ({ taskId: task.id, verdict: "adequate", text: "" }),
  },
  "people.manage": {
    action: "lib/people/actions.ts#savePerson",
    page: ({ owner }) => `/admin/people/${owner.personId}`,
    fields: ({ owner }) => ({ personId: owner.personId, seen: "stale", nameZh: "林" }),
  },
  "account.manage": {
    action: "lib/accounts/actions.ts#unlockAccount",
    page: ({ owner }) => `/admin/accounts/${owner.id}`,
    fields: ({ owner }) => ({ accountId: owner.id }),
  },
  "agency.manage": {
    action: "lib/agencies/actions.ts#createAgency",
    page: () => "/admin/agencies",
    fields: ({ tag }) => ({ nameZh: `機關${tag}` }),
  },
};

/** Capabilities that no single form stands for; each has its own check. */
export const checkedElsewhere: Partial<Record<Capability, string>> = {
  "past.read": "readings of the open trip",
  "policy.read": "the matrix is for every signed-in colleague",
  "access.preview": "e2e/admin.spec.ts",
  "account.own": "e2e/accounts.spec.ts: nobody can name another account",
};
