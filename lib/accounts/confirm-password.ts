import "server-only";

import type { Said } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { giveTryBack, takeTry } from "./guard";
import { passwordMatches } from "./password";
import { signInLimit } from "./rules";

/**
 * The password once more, before something that matters, of someone already signed in. Wrong ones count like wrong
 * sign-ins, or a borrowed screen could guess for ever.
 * @returns why not; null when it is theirs
 */
export async function confirmPassword(tx: Tx, accountId: string, typed: string, now: Date): Promise<Said | null> {
  const { email, passwordHash } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, passwordHash: true },
  });
  const taken = await takeTry(email, now);
  if (!taken.taken) return { key: "accounts.password.waiting", values: { minutes: signInLimit.minutes } };
  if (!(await passwordMatches(passwordHash, typed))) return { key: "accounts.password.currentWrong" };
  await giveTryBack(email);
  return null;
}
