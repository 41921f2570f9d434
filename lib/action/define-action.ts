import "server-only";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type Actor, findActor } from "@/lib/access/actor";
import { can, type Subject as Reached } from "@/lib/access/can";
import { overTls } from "@/lib/access/headers";
import type { Capability } from "@/lib/access/policy";
import { recordEvent } from "@/lib/audit/record";
import { type Day, dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { FormState } from "./form-state";
import { type Outcome, type Refused, refused, type Said } from "./outcome";
import { readForm, typedText } from "./read-form";

type Context<Input, Target> = { tx: Tx; actor: Actor; input: Input; target: Target; now: Date; today: Day };

export type Action<Schema extends z.ZodType, Target extends Reached> = {
  /** Name in the audit trail: "brief.save". */
  name: string;
  /** For what an account must do before it may do anything else: change its first password. */
  whileUnready?: boolean;
  capability: Capability;
  schema: Schema;
  /** Loads the record the policy is asked about, with the trips and owners it belongs to. */
  target: (input: z.infer<Schema>, actor: Actor) => Promise<Target | null> | Target | null;
  /** The write itself, in one transaction with its audit row. `refused` rolls everything back. */
  run: (context: Context<z.infer<Schema>, Target>) => Promise<Outcome>;
};

type Translate = Awaited<ReturnType<typeof getTranslations>>;

/** The one gate every write passes: who → what → which → may they → do it → record it. */
export function defineAction<Schema extends z.ZodType, Target extends Reached>(action: Action<Schema, Target>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const t = await getTranslations();
    const say = ({ key, values }: Said) => t(key as never, values as never);
    const at = Date.now();
    const actor = await findActor();
    // A signed-out tab is told so in place: a redirect would throw away what was typed.
    if (!actor)
      return { status: "refused", message: t("action.signedOut"), signedOut: true, at, values: typedText(form) };

    const outcome = await attempt(action, actor, form);
    if (outcome.kind === "refused")
      return {
        status: "refused",
        message: outcome.reasons.map(say).join(" "),
        at,
        fieldErrors: saidFields(outcome.fields, t),
        values: typedText(form),
      };
    if (outcome.kind === "conflict")
      return { status: "conflict", message: say(outcome.said), at, theirs: outcome.theirs, values: typedText(form) };

    // A save that nobody asked for leaves the page as it is; the first one gives the page something it had not.
    if (form.get("automatic") !== "on" || outcome.version === 1) revalidatePath("/", "layout");
    if (outcome.after) after(outcome.after);
    if (outcome.goTo) {
      await sayOnNextPage(say(outcome.said));
      redirect(outcome.goTo);
    }
    return {
      status: "done",
      message: say(outcome.said),
      at,
      id: outcome.id,
      version: outcome.version,
      undo: outcome.undo,
    };
  };
}

/** A redirect takes the form and its answer with it; the toaster of the next page reads this cookie once. */
async function sayOnNextPage(message: string): Promise<void> {
  const jar = await cookies();
  jar.set("said", JSON.stringify({ message }), { maxAge: 30, path: "/", sameSite: "lax", secure: overTls() });
}

/** The gate itself, apart from how its answer is said. */
export async function attempt<Schema extends z.ZodType, Target extends Reached>(
  action: Action<Schema, Target>,
  actor: Actor,
  form: FormData,
): Promise<Outcome> {
  if (actor.preview !== null) return refused("action.previewing");
  if (actor.mustDo !== null && !action.whileUnready) return refused("action.passwordFirst");

  const parsed = action.schema.safeParse(readForm(form));
  if (!parsed.success) return fieldsRefused(parsed.error);

  const target = await action.target(parsed.data, actor);
  if (!target || !can(actor, action.capability, target)) return refused("action.notAllowed");

  const now = new Date();
  return inTransaction(async (tx, rollBack) => {
    const outcome = await action.run({ tx, actor, input: parsed.data, target, now, today: dayIn(officeZone, now) });
    if (outcome.kind === "refused") return rollBack(outcome);
    const name = outcome.kind === "conflict" ? `${action.name}.setAside` : action.name;
    await recordEvent(tx, actor, {
      action: name,
      subject: outcome.subject,
      detail: outcome.kind === "done" ? outcome.detail : undefined,
    });
    return outcome;
  });
}

function fieldsRefused(error: z.ZodError): Refused {
  const { fieldErrors, formErrors } = z.flattenError(error) as {
    fieldErrors: Record<string, string[] | undefined>;
    formErrors: string[];
  };
  const keyed = (key: string): Said => ({ key: /^[a-z][\w]*\.[\w.]+$/i.test(key) ? key : "form.invalid" });
  return {
    kind: "refused",
    reasons: [{ key: "action.fieldsNeedAttention" }, ...formErrors.map(keyed)],
    fields: Object.fromEntries(Object.entries(fieldErrors).map(([name, keys]) => [name, (keys ?? []).map(keyed)])),
  };
}

/** The reasons under each field, in the person's language. */
export const saidFields = (fields: Refused["fields"], t: Translate) =>
  fields &&
  Object.fromEntries(
    Object.entries(fields).map(([name, reasons]) => [
      name,
      reasons.map(({ key, values }) => t(key as never, values as never)),
    ]),
  );
