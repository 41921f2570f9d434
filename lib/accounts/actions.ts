"use server";

import type { Actor } from "@/lib/access/actor";
import { defineAction } from "@/lib/action/define-action";
import * as accounts from "./commands";
import { definePasswordAction } from "./define-password-action";
import * as own from "./own-commands";
import * as schema from "./schema";

const mine = {
  capability: "account.own",
  target: (_input: unknown, actor: Actor) => ({ ownerIds: [actor.personId] }),
} as const;
const administer = { capability: "account.manage", target: () => ({}) } as const;

export const changePassword = definePasswordAction({
  ...mine,
  name: "account.password",
  whileUnready: true,
  schema: schema.changePasswordSchema,
  run: async ({ tx, actor, input, now }) => {
    const outcome = await own.changePassword(tx, actor, input.current, input.password, now);
    return outcome.kind === "done" && actor.mustDo ? { ...outcome, goTo: "/" } : outcome;
  },
});

export const savePreferences = defineAction({
  ...mine,
  name: "account.preferences",
  schema: schema.preferencesSchema,
  run: ({ tx, actor, input }) => own.savePreferences(tx, actor, input),
});

export const endOwnSession = defineAction({
  ...mine,
  name: "session.end",
  schema: schema.ownSessionSchema,
  run: ({ tx, actor, input }) => own.endOwnSession(tx, actor, input.sessionId),
});

export const endOtherSessions = defineAction({
  ...mine,
  name: "session.endOthers",
  schema: schema.nothingSchema,
  run: ({ tx, actor }) => own.endOtherSessions(tx, actor),
});

export const beginTotp = definePasswordAction({
  ...mine,
  name: "account.totpBegin",
  schema: schema.confirmSchema,
  run: ({ tx, actor, input, now }) => own.beginTotp(tx, actor, input.password, now),
});

export const confirmTotp = definePasswordAction({
  ...mine,
  name: "account.totpConfirm",
  schema: schema.confirmTotpSchema,
  run: ({ tx, actor, input, now }) => own.confirmTotp(tx, actor, input.code, now),
});

export const disableTotp = definePasswordAction({
  ...mine,
  name: "account.totpDisable",
  schema: schema.confirmSchema,
  run: ({ tx, actor, input, now }) => own.disableTotp(tx, actor, input.password, now),
});

export const renewCodes = definePasswordAction({
  ...mine,
  name: "account.codesRenew",
  schema: schema.confirmSchema,
  run: ({ tx, actor, input, now }) => own.renewCodes(tx, actor, input.password, now),
});

export const createAccount = definePasswordAction({
  ...administer,
  name: "account.create",
  schema: schema.createAccountSchema,
  run: ({ tx, input }) => accounts.createAccount(tx, input),
});

export const createResetLink = definePasswordAction({
  ...administer,
  name: "account.link",
  schema: schema.accountSchema,
  run: ({ tx, input }) => accounts.createResetLink(tx, input.accountId),
});

export const setRoles = defineAction({
  ...administer,
  name: "account.roles",
  schema: schema.rolesSchema,
  run: ({ tx, input }) => accounts.setRoles(tx, input.accountId, input.roles, input.seen),
});

export const changeEmail = defineAction({
  ...administer,
  name: "account.email",
  schema: schema.emailSchema,
  run: ({ tx, input, now }) => accounts.changeEmail(tx, input.accountId, input.email, now),
});

export const disableAccount = defineAction({
  ...administer,
  name: "account.disable",
  schema: schema.disableSchema,
  run: ({ tx, actor, input, now }) => accounts.disableAccount(tx, actor.accountId, input.accountId, input.reason, now),
});

export const enableAccount = defineAction({
  ...administer,
  name: "account.enable",
  schema: schema.accountSchema,
  run: ({ tx, input, now }) => accounts.enableAccount(tx, input.accountId, now),
});

export const unlockAccount = defineAction({
  ...administer,
  name: "account.unlock",
  schema: schema.accountSchema,
  run: ({ tx, input }) => accounts.unlockAccount(tx, input.accountId),
});

export const endAccountSessions = defineAction({
  ...administer,
  name: "account.endSessions",
  schema: schema.accountSchema,
  run: ({ tx, input }) => accounts.endAccountSessions(tx, input.accountId),
});

export const removeSecondFactor = defineAction({
  ...administer,
  name: "account.totpRemove",
  schema: schema.accountSchema,
  run: ({ tx, input }) => accounts.removeSecondFactor(tx, input.accountId),
});

export const markReviewed = defineAction({
  ...administer,
  name: "account.review",
  schema: schema.accountSchema,
  run: ({ tx, input, now }) => accounts.markReviewed(tx, input.accountId, now),
});

export const startPreview = defineAction({
  name: "access.preview",
  capability: "access.preview",
  schema: schema.previewSchema,
  target: () => ({}),
  run: ({ tx, actor, input }) => accounts.startPreview(tx, actor.sessionId, input.role),
});
