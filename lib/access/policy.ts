/** Who may do what, and how far. A missing cell means no; there is no bypass for anyone. */

export const officeRoles = ["ADMINISTRATOR", "COORDINATOR", "UNIT_HEAD", "APPROVER", "FINANCE", "READER"] as const;
export const tripRoles = ["HEAD", "DELEGATE", "DRAFTER"] as const;
export type OfficeRole = (typeof officeRoles)[number];
export type TripRole = (typeof tripRoles)[number];
/** STAFF is every account that can sign in. */
export type Role = OfficeRole | TripRole | "STAFF";
export const roles: readonly Role[] = ["STAFF", ...officeRoles, ...tripRoles];

/** any: every record · trip: records of trips I am on in that role · own: records that are mine */
export type Reach = "any" | "trip" | "own";

const onTrip = { HEAD: "trip", DELEGATE: "trip", DRAFTER: "trip" } as const;
/** Those who clear or approve what a trip keeps to itself, and those who audit it (design §3). */
const overseers = { UNIT_HEAD: "any", APPROVER: "any", READER: "any" } as const;

export const policy = {
  "meeting.read": { STAFF: "any" },
  "meeting.manage": { COORDINATOR: "any", HEAD: "trip", DRAFTER: "trip" },
  "series.manage": { COORDINATOR: "any" },

  "trip.create": { COORDINATOR: "any" },
  "trip.read": { COORDINATOR: "any", FINANCE: "any", ...overseers, ...onTrip },
  "trip.plan": { COORDINATOR: "any", HEAD: "trip", DRAFTER: "trip" },
  "trip.submit": { COORDINATOR: "any", HEAD: "trip", DRAFTER: "trip" },
  "trip.approve": { APPROVER: "any" },
  "trip.close": { COORDINATOR: "any", APPROVER: "any" },
  "logistics.read": { COORDINATOR: "any", ...overseers, ...onTrip },
  "logistics.write": { COORDINATOR: "any", HEAD: "trip", DRAFTER: "trip" },

  "brief.read": { ...overseers, ...onTrip },
  "brief.write": { ...onTrip },
  "brief.clear": { UNIT_HEAD: "any", HEAD: "trip" },
  "minutes.read": { ...overseers, ...onTrip },
  "minutes.write": { ...onTrip },

  "report.read": { ...overseers, ...onTrip },
  "report.write": { ...onTrip },
  "report.submit": { HEAD: "trip", DRAFTER: "trip" },
  "report.approve": { UNIT_HEAD: "any", APPROVER: "any" },

  "recommendation.read": { COORDINATOR: "any", ...overseers, ...onTrip, STAFF: "own" },
  "recommendation.raise": { ...onTrip },
  "recommendation.decide": { UNIT_HEAD: "any", APPROVER: "any" },
  "task.assign": { COORDINATOR: "any", UNIT_HEAD: "any", HEAD: "trip" },
  "task.work": { STAFF: "own" },
  "task.verify": { COORDINATOR: "any", UNIT_HEAD: "any", HEAD: "trip" },

  /** Everything the office may remember: open once the report is approved, never of grade restricted. */
  "past.read": { STAFF: "any" },
  /** The second table of the same shape: who may read paragraphs and records of grade restricted. */
  "restricted.read": { ...overseers, ...onTrip },

  "people.manage": { ADMINISTRATOR: "any", COORDINATOR: "any" },
  "account.manage": { ADMINISTRATOR: "any" },
  /** One's own password, second factor, sessions and preferences. */
  "account.own": { STAFF: "own" },
  "agency.manage": { ADMINISTRATOR: "any" },
  "policy.read": { STAFF: "any" },
  "audit.read": { ADMINISTRATOR: "any", READER: "any" },
  "access.preview": { ADMINISTRATOR: "any" },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Capability = keyof typeof policy;
export const capabilities = Object.keys(policy) as Capability[];
