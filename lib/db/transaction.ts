import "server-only";

import { Prisma } from "@/prisma/generated/client";
import { db, type Tx } from "./client";

class RolledBack<T> extends Error {
  constructor(readonly value: T) {
    super("rolled back");
  }
}

const attempts = 4;

/** Write conflict or deadlock, in a statement of Prisma's or one of our own: the same work may well succeed on the next try. */
function mayRetry(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const thrown = error.meta?.driverAdapterError as { cause?: { kind?: string } } | undefined;
  return error.code === "P2034" || thrown?.cause?.kind === "TransactionWriteConflict";
}

/**
 * Runs work in one transaction and retries write conflicts. `rollBack(value)` undoes everything and answers `value`:
 * an expected refusal is not an error.
 */
export async function inTransaction<T>(work: (tx: Tx, rollBack: (value: T) => never) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(
        (tx) =>
          work(tx, (value) => {
            throw new RolledBack(value);
          }),
        { timeout: 30_000, maxWait: 10_000 },
      );
    } catch (error) {
      if (error instanceof RolledBack) return error.value as T;
      if (attempt >= attempts || !mayRetry(error)) throw error;
    }
  }
}
