import type { Day } from "@/lib/calendar/day";
import type { Minute } from "@/lib/calendar/zone";
import type { LegMode } from "@/prisma/generated/enums";

export type { LegMode };
export const legModes = ["AIR", "RAIL", "ROAD", "SEA"] as const satisfies readonly LegMode[];

/** What an entry is; each has a table of its own. */
export const entryKinds = ["leg", "stay", "registration", "deadline", "contact"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One end of a leg: what the clocks of the place show, and the same moment in Taipei. */
export type LegEnd = {
  place: string;
  zone: string;
  day: Day;
  minute: Minute;
  home: { day: Day; minute: Minute } | null;
};

/** `seen`: the fingerprint a form carries, so that nobody overwrites what they have not seen. */
export type LegView = {
  id: string;
  seen: string;
  mode: LegMode;
  carrier: string;
  from: LegEnd;
  to: LegEnd;
  /** Under way. */
  minutes: number;
  reference: string | null;
  note: string | null;
};
export type StayView = {
  id: string;
  seen: string;
  name: string;
  address: string | null;
  phone: string | null;
  checkIn: Day;
  checkOut: Day;
  reference: string | null;
};
export type RegistrationView = {
  id: string;
  seen: string;
  title: string;
  dueOn: Day | null;
  doneOn: Day | null;
  reference: string | null;
};
export type DeadlineView = { id: string; seen: string; title: string; dueOn: Day; doneOn: Day | null };
export type ContactView = {
  id: string;
  seen: string;
  name: string;
  title: string | null;
  organisation: string | null;
  phone: string | null;
  email: string | null;
};

export type Logistics = {
  legs: LegView[];
  stays: StayView[];
  registrations: RegistrationView[];
  deadlines: DeadlineView[];
  contacts: ContactView[];
};

/** Zones offered while typing: the office's, the APEC members', and where organisations meet. Any other IANA name is taken too. */
export const offeredZones = [
  "Asia/Taipei",
  "Asia/Bangkok",
  "Asia/Tokyo",
  "Asia/Seoul",
  "Asia/Singapore",
  "Asia/Kuala_Lumpur",
  "Asia/Jakarta",
  "Asia/Manila",
  "Asia/Ho_Chi_Minh",
  "Asia/Brunei",
  "Asia/Hong_Kong",
  "Asia/Shanghai",
  "Asia/Vladivostok",
  "Australia/Sydney",
  "Australia/Brisbane",
  "Pacific/Auckland",
  "Pacific/Port_Moresby",
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/New_York",
  "Pacific/Honolulu",
  "America/Vancouver",
  "America/Toronto",
  "America/Mexico_City",
  "America/Lima",
  "America/Santiago",
  "Europe/London",
  "Europe/Paris",
  "Europe/Brussels",
  "Europe/Berlin",
  "Europe/Vienna",
  "Europe/Zurich",
  "Europe/Rome",
  "Europe/Madrid",
  "Europe/Istanbul",
  "Asia/Dubai",
  "Asia/Kolkata",
  "Africa/Nairobi",
  "Africa/Johannesburg",
] as const;
