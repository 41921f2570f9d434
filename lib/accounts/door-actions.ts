"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { FormState } from "@/lib/action/form-state";
import { readForm } from "@/lib/action/read-form";
import { inTransaction } from "@/lib/db/transaction";
import { mailReady } from "@/lib/mail/send";
import { clientAddress } from "./client-address";
import { createFirstAdministrator as create, setPasswordByLink as set } from "./link-commands";
import { mailResetLink } from "./mail-reset-link";
import { forgotSchema, setPasswordSchema, welcomeSchema } from "./schema";

/** Forms of people who are not signed in: no gate, because whoever holds the link may. Nothing typed is given back. */

type Answer = Awaited<ReturnType<typeof set>>;

async function answered<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  run: (input: z.infer<Schema>) => Promise<Answer>,
): Promise<FormState> {
  const t = await getTranslations();
  const at = Date.now();
  const say = (key: string, values?: Record<string, string | number>) => t(key as never, values as never);
  const parsed = schema.safeParse(readForm(form));
  if (!parsed.success) {
    const { fieldErrors } = z.flattenError(parsed.error) as { fieldErrors: Record<string, string[]> };
    const said = Object.entries(fieldErrors).map(([field, keys]) => [field, keys.map((key) => say(key))]);
    return { status: "refused", message: say("action.fieldsNeedAttention"), at, fieldErrors: Object.fromEntries(said) };
  }
  const answer = await run(parsed.data);
  if (answer.kind === "done") redirect("/sign-in?reason=passwordSet");
  const fields = Object.entries(answer.fields ?? {}).map(([field, reasons]) => [
    field,
    reasons.map(({ key, values }) => say(key, values)),
  ]);
  return {
    status: "refused",
    message: answer.reasons.map(({ key, values }) => say(key, values)).join(" "),
    at,
    fieldErrors: Object.fromEntries(fields),
  };
}

/** Sets the password of whoever holds the link. */
export async function setPassword(_previous: FormState, form: FormData): Promise<FormState> {
  const address = await clientAddress();
  return answered(setPasswordSchema, form, (input) =>
    inTransaction<Answer>(async (tx, rollBack) => {
      const answer = await set(tx, input, address, new Date());
      return answer.kind === "done" ? answer : rollBack(answer);
    }),
  );
}

/** Makes the first administrator of an empty installation. */
export async function createFirstAdministrator(_previous: FormState, form: FormData): Promise<FormState> {
  const address = await clientAddress();
  return answered(welcomeSchema, form, (input) =>
    inTransaction<Answer>(async (tx, rollBack) => {
      const answer = await create(tx, input, address, new Date());
      return answer.kind === "done" ? answer : rollBack(answer);
    }),
  );
}

/** The same answer at once for every address: looking it up, and the letter, come after it. */
export async function askForLink(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations("accounts.forgot");
  const parsed = forgotSchema.safeParse(readForm(form));
  const at = Date.now();
  if (!parsed.success) return { status: "refused", message: t("notAnEmail"), at };
  if (mailReady()) {
    const address = await clientAddress();
    after(() => mailResetLink(parsed.data.email, address));
  }
  return { status: "done", message: t("sent", { email: parsed.data.email }), at };
}
