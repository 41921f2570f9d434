import "server-only";

import { Secret, TOTP } from "otpauth";
import type { db, Tx } from "@/lib/db/client";
import { unseal } from "./seal";

const period = 30;

const generator = (secret: string, label: string) =>
  new TOTP({ issuer: "Attaché", label, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });

/** A new secret, base32, 160 bits. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says to an authenticator. */
export const totpAddress = (secret: string, email: string): string => generator(secret, email).toString();

/**
 * The time step a code belongs to, the present one or a neighbour (clocks differ); null when it is no such code.
 */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const token = code.normalize("NFKC").replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = generator(secret, "").validate({ token, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

type Enrolled = { id: string; totpSecret: string | null };

/** Accepts a code once: a step that was used, or an older one, is refused even when two requests race. */
export async function useTotpCode(
  tx: Pick<Tx, "account"> | typeof db,
  account: Enrolled,
  code: string,
  now: Date,
): Promise<boolean> {
  if (!account.totpSecret) return false;
  const step = stepOf(unseal(account.totpSecret, account.id), code, now);
  if (step === null) return false;
  const { count } = await tx.account.updateMany({
    where: { id: account.id, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1;
}
