import { z } from "zod";
import { officeRoles } from "@/lib/access/policy";
import { checked, id, requiredText } from "@/lib/action/fields";
import { locales } from "@/lib/i18n/locale";
import { isEmail, normaliseEmail } from "./rules";

/** An address in any usual writing → one spelling. */
export const emailField = () =>
  z
    .string({ error: "form.required" })
    .trim()
    .min(1, "form.required")
    .max(254, "form.tooLong")
    .transform(normaliseEmail)
    .refine(isEmail, "form.notAnEmail");

/** Exactly as typed: spaces may be part of a password. */
const passwordField = () => z.string({ error: "form.required" }).min(1, "form.required").max(1000, "form.tooLong");

/** A new password, typed twice. */
const twice = { password: passwordField(), again: z.string().default("") };
const agree = <Input extends { password: string; again: string }>(input: Input, context: z.RefinementCtx) => {
  if (input.password !== input.again)
    context.addIssue({ code: "custom", path: ["again"], message: "accounts.password.notTheSame" });
};

export const changePasswordSchema = z.object({ current: passwordField(), ...twice }).superRefine(agree);
export const setPasswordSchema = z.object({ token: id(), ...twice }).superRefine(agree);
export const welcomeSchema = z
  .object({ token: id(), agency: requiredText(100), name: requiredText(50), email: emailField(), ...twice })
  .superRefine(agree);
export const forgotSchema = z.object({ email: emailField() });

/** One's own password again, before something that matters. */
export const confirmSchema = z.object({ password: passwordField() });
export const confirmTotpSchema = z.object({ code: requiredText(20) });
export const ownSessionSchema = z.object({ sessionId: id() });
export const nothingSchema = z.object({});

export const preferencesSchema = z.object({
  locale: z.enum(locales, { error: "form.invalid" }),
  calendar: z.enum(["GREGORIAN", "ROC"], { error: "form.invalid" }),
  theme: z.enum(["system", "light", "dark"], { error: "form.invalid" }),
  contrast: z.enum(["normal", "more"], { error: "form.invalid" }),
  singleKeys: checked(),
});

const roleList = () => z.array(z.enum(officeRoles, { error: "form.invalid" })).default([]);

export const createAccountSchema = z.object({ personId: id(), email: emailField(), roles: roleList() });
export const accountSchema = z.object({ accountId: id() });
export const rolesSchema = z.object({ accountId: id(), seen: id(), roles: roleList() });
export const emailSchema = z.object({ accountId: id(), email: emailField() });
export const disableSchema = z.object({ accountId: id(), reason: requiredText(200) });
export const previewSchema = z.object({ role: z.enum(["STAFF", ...officeRoles], { error: "form.invalid" }) });

export type CreateAccount = z.infer<typeof createAccountSchema>;
export type Preferences = z.infer<typeof preferencesSchema>;
