import { expect } from "vitest";
import { db, type Tx } from "@/lib/db/client";

async function waiting(): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
  return rows[0]?.count ?? 0;
}

/**
 * What happens in the instant of something else: `first` runs in a transaction that stays open until as many of the
 * begun ones as there are wait for it. Answers what these ended with.
 */
export async function inTheInstantOf<T>(first: (tx: Tx) => Promise<unknown>, then: (() => Promise<T>)[]): Promise<T[]> {
  const begun = await db.$transaction(
    async (tx) => {
      await first(tx);
      const answers = then.map((work) => work());
      await expect.poll(waiting, { timeout: 10_000 }).toBe(then.length);
      return answers;
    },
    { timeout: 15_000 },
  );
  return Promise.all(begun);
}
