import { type Capability, type OfficeRole, policy, type Reach, type Role, type TripRole } from "./policy";

export type Membership = { tripId: string; role: TripRole };

/** Who is asking, as far as the policy needs to know. */
export type Rights = {
  personId: string;
  roles: readonly OfficeRole[];
  memberships: readonly Membership[];
  /** Looking through another role: decides what is drawn, never widens what is read, and writes nothing. */
  preview: OfficeRole | "STAFF" | null;
};

/** What the record is: the trips it belongs to, and whose it is. */
export type Subject = { tripIds?: readonly string[]; ownerIds?: readonly (string | null)[] };

/** How far a capability reaches for somebody: everything, some trips, what is theirs; empty means not at all. */
export type Span = { any: boolean; tripIds: string[]; own: boolean };

const cell = (capability: Capability, role: Role): Reach | undefined =>
  (policy[capability] as Partial<Record<Role, Reach>>)[role];

const shownRoles = (rights: Rights): Role[] =>
  rights.preview === null
    ? ["STAFF", ...rights.roles]
    : rights.preview === "STAFF"
      ? ["STAFF"]
      : ["STAFF", rights.preview];

/** A trip role counts on the trip it is held on, and nowhere else. */
export function spanOf(rights: Rights, capability: Capability): Span {
  const reaches = shownRoles(rights).map((role) => cell(capability, role));
  const memberships = rights.preview === null ? rights.memberships : [];
  return {
    any: reaches.includes("any"),
    own: reaches.includes("own"),
    tripIds: memberships.filter(({ role }) => cell(capability, role) === "trip").map(({ tripId }) => tripId),
  };
}

/** May this person do this, to this record? Unknown records and missing cells mean no. */
export function can(rights: Rights, capability: Capability, subject: Subject = {}): boolean {
  const span = spanOf(rights, capability);
  if (span.any) return true;
  if ((subject.tripIds ?? []).some((tripId) => span.tripIds.includes(tripId))) return true;
  return span.own && (subject.ownerIds ?? []).includes(rights.personId);
}

/** Is there any record at all to which this could apply? For menus, never for a gate. */
export function canAnywhere(rights: Rights, capability: Capability): boolean {
  const { any, own, tripIds } = spanOf(rights, capability);
  return any || own || tripIds.length > 0;
}

/** The same person without the looking glass: what may really be read. */
export const withoutPreview = (rights: Rights): Rights => ({ ...rights, preview: null });
