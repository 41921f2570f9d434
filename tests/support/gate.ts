import type { Rights } from "@/lib/access/can";
import type { OfficeRole } from "@/lib/access/policy";
import type { FormAction, FormState } from "@/lib/action/form-state";
import { db } from "@/lib/db/client";
import { left, lookAs } from "./signed-in";

type Who = { id: string; personId: string; name: string; roles?: readonly string[] };

/** Signs an account in, with the roles and memberships the database holds for it now. */
export async function actAs(who: Who, preview: Rights["preview"] = null) {
  const memberships = await db.tripMember.findMany({
    where: { personId: who.personId, deletedAt: null },
    select: { tripId: true, role: true },
  });
  const { roles } = await db.account.findUniqueOrThrow({ where: { id: who.id }, select: { roles: true } });
  const actor = {
    personId: who.personId,
    accountId: who.id,
    name: who.name,
    roles: roles as OfficeRole[],
    memberships,
    preview,
    mustDo: null,
    sessionId: null,
    address: null,
    preferences: { locale: "zh-TW", calendar: "GREGORIAN" },
  };
  lookAs(() => actor);
  left.length = 0;
  return actor;
}

/** Sends a form: lists are repeated fields named "x[]". */
export async function send(
  action: FormAction,
  fields: Record<string, string | number | boolean | null | readonly string[]>,
): Promise<FormState> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value)) for (const one of value) form.append(`${name}[]`, one);
    else if (value === true) form.set(name, "on");
    else if (value !== null && value !== false) form.set(name, String(value));
  }
  return action({ status: "idle" }, form);
}

/** What an answer says: "done: trips.saved", or the reasons of a refusal. */
export const said = (state: FormState): string =>
  state.status === "idle" ? "idle" : `${state.status}: ${state.message}`;
