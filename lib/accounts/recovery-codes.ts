import "server-only";

import { createHash, randomBytes } from "node:crypto";
import type { db, Tx } from "@/lib/db/client";

// No 0/O, 1/I/L: they are copied from paper.
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

const plain = (code: string) =>
  code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");

// 50 bits chosen by us, not by a person: a plain hash is enough.
const hashOf = (accountId: string, code: string) =>
  createHash("sha256")
    .update(`recovery:${accountId}:${plain(code)}`)
    .digest("hex");

const newCode = () => {
  const bytes = [...randomBytes(64)].filter((byte) => byte < letters.length * 8).slice(0, 10);
  const text = bytes.map((byte) => letters[byte % letters.length]).join("");
  return `${text.slice(0, 5)}-${text.slice(5)}`;
};

/** Ten new codes in place of all earlier ones; only their hashes stay. */
export async function renewRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: 10 }, newCode);
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ accountId, hash: hashOf(accountId, code) })) });
  return codes;
}

/** Accepts a code once, even when two requests race. */
export async function useRecoveryCode(
  tx: Pick<Tx, "recoveryCode"> | typeof db,
  accountId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  if (plain(code).length !== 10) return false;
  const { count } = await tx.recoveryCode.updateMany({
    where: { accountId, hash: hashOf(accountId, code), usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}
