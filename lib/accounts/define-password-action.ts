import "server-only";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { findActor } from "@/lib/access/actor";
import type { Subject as Reached } from "@/lib/access/can";
import { type Action, attempt, saidFields } from "@/lib/action/define-action";
import type { FormState } from "@/lib/action/form-state";
import type { Said } from "@/lib/action/outcome";

/** What such a form answers: never what was typed, and, once, what must be written down now. */
export type SecretState = FormState & { secrets?: string[] };

/**
 * The same gate for forms in which people type passwords or are shown something once (a link to hand over, recovery
 * codes). Nothing typed is given back, and nothing secret is written anywhere else.
 */
export function definePasswordAction<Schema extends z.ZodType, Target extends Reached>(action: Action<Schema, Target>) {
  return async (_previous: SecretState, form: FormData): Promise<SecretState> => {
    const t = await getTranslations();
    const say = ({ key, values }: Said) => t(key as never, values as never);
    const at = Date.now();
    const actor = await findActor();
    if (!actor) return { status: "refused", message: t("action.signedOut"), signedOut: true, at };

    const outcome = await attempt(action, actor, form);
    if (outcome.kind !== "done") {
      const reasons = outcome.kind === "refused" ? outcome.reasons : [outcome.said];
      const fieldErrors = outcome.kind === "refused" ? saidFields(outcome.fields, t) : undefined;
      return { status: "refused", message: reasons.map(say).join(" "), at, fieldErrors };
    }
    revalidatePath("/", "layout");
    if (outcome.after) after(outcome.after);
    if (outcome.goTo) redirect(outcome.goTo);
    return { status: "done", message: say(outcome.said), at, id: outcome.id, secrets: outcome.secrets };
  };
}
