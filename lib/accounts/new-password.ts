import "server-only";

import type { Said } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { hashPassword, passwordMatches } from "./password";
import { passwordFaults, rememberedPasswords } from "./rules";

/**
 * Gives an account a new password, or says why not. The present one and those before it, three in all, may not come
 * back. Sessions are the caller's business.
 */
export async function setPassword(tx: Tx, accountId: string, password: string, now: Date): Promise<Said[]> {
  const account = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: {
      email: true,
      passwordHash: true,
      oldPasswords: { orderBy: { createdAt: "desc" }, take: rememberedPasswords - 1, select: { hash: true } },
    },
  });
  const faults = passwordFaults(password, account.email).map((key) => ({ key }));
  if (faults.length > 0) return faults;

  const earlier = [account.passwordHash, ...account.oldPasswords.map(({ hash }) => hash)].filter(
    (hash) => hash !== null,
  );
  for (const hash of earlier)
    if (await passwordMatches(hash, password))
      return [{ key: "accounts.password.usedBefore", values: { count: rememberedPasswords } }];

  if (account.passwordHash)
    await tx.oldPassword.create({
      data: { accountId, hash: account.passwordHash, createdAt: now },
      select: { id: true },
    });
  await tx.account.update({
    where: { id: accountId },
    data: { passwordHash: await hashPassword(password), mustChangePassword: false },
    select: { id: true },
  });
  return [];
}
