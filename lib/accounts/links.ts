import "server-only";

import { createHash, randomBytes } from "node:crypto";
import { db, type Tx } from "@/lib/db/client";
import type { LinkPurpose } from "@/prisma/generated/enums";

/** How long a link that was handed over works. */
export const linkHours = 24;

/** What is kept of a token. */
export const hashOfToken = (token: string) => createHash("sha256").update(token).digest("hex");
const pages: Record<LinkPurpose, string> = { FIRST_ADMINISTRATOR: "welcome", SET_PASSWORD: "reset" };

/** The whole address of a link. */
export const linkAddress = (purpose: LinkPurpose, token: string): string =>
  `${(process.env.NEXTAUTH_URL ?? "").replace(/\/$/, "")}/${pages[purpose]}/${token}`;

/**
 * Makes a link that works once and for 24 hours, in place of earlier ones for the same purpose. Only its hash is kept,
 * so what is answered here cannot be found again.
 * @returns token: the last part of the address
 */
export async function createOneTimeLink(
  tx: Tx,
  purpose: LinkPurpose,
  accountId: string | null = null,
  now = new Date(),
): Promise<{ token: string }> {
  const token = randomBytes(32).toString("base64url");
  await tx.oneTimeLink.updateMany({ where: { purpose, accountId, usedAt: null }, data: { usedAt: now } });
  const expiresAt = new Date(now.getTime() + linkHours * 3_600_000);
  await tx.oneTimeLink.create({
    data: { tokenHash: hashOfToken(token), purpose, accountId, expiresAt },
    select: { id: true },
  });
  return { token };
}

const open = (purpose: LinkPurpose, token: string, now: Date) => ({
  tokenHash: hashOfToken(token),
  purpose,
  usedAt: null,
  expiresAt: { gt: now },
});

/** Whose link this is, while it works. Looking does not use it: mail programs open links before people do. */
export const findOpenLink = (purpose: LinkPurpose, token: string, now = new Date()) =>
  db.oneTimeLink.findFirst({
    where: open(purpose, token, now),
    select: { id: true, account: { select: { id: true, email: true } } },
  });

/** Uses a link up. False when it does not work, or when another request was faster. */
export async function consumeLink(tx: Tx, purpose: LinkPurpose, token: string, now: Date): Promise<boolean> {
  const { count } = await tx.oneTimeLink.updateMany({ where: open(purpose, token, now), data: { usedAt: now } });
  return count === 1;
}
