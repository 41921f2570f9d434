import type { Theirs } from "./form-state";

/** A message key of messages/*.json with its values: pure rules name reasons, the edge says them in a language. */
export type Said = { key: string; values?: Record<string, string | number> };

export type Subject = { kind: string; id: string; tripId?: string | null };

export type Done = {
  kind: "done";
  said: Said;
  /** What the audit trail names. */
  subject: Subject;
  /** What changed, in the audit trail: never passwords, never whole texts. */
  detail?: Record<string, unknown>;
  id?: string;
  version?: number;
  /** Where to go after the commit. */
  goTo?: string;
  /** Token for an undo action the toast offers. */
  undo?: string;
  /** Shown once to whoever asked (a link to hand over, recovery codes); only definePasswordAction passes it on. */
  secrets?: string[];
  /** Work after the commit that the person need not wait for (mail). */
  after?: () => Promise<void>;
};

export type Refused = { kind: "refused"; reasons: Said[]; fields?: Record<string, Said[]> };
export type Conflict = { kind: "conflict"; said: Said; subject: Subject; theirs: Theirs };
export type Outcome = Done | Refused | Conflict;

export const done = (
  key: string,
  subject: Subject,
  more: Omit<Done, "kind" | "said" | "subject"> & { values?: Said["values"] } = {},
): Done => {
  const { values, ...rest } = more;
  return { kind: "done", said: { key, values }, subject, ...rest };
};

/** One or more reasons, all of them said. */
export const refused = (...reasons: (Said | string)[]): Refused => ({
  kind: "refused",
  reasons: reasons.map((reason) => (typeof reason === "string" ? { key: reason } : reason)),
});

/** A reason that belongs under one field. */
export const refusedField = (field: string, key: string, values?: Said["values"]): Refused => ({
  kind: "refused",
  reasons: [{ key: "action.fieldsNeedAttention" }],
  fields: { [field]: [{ key, values }] },
});
