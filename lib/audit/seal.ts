import "server-only";

import { db } from "@/lib/db/client";
import { beginning, type ChainedEvent, chainedColumns, linkAfter } from "./chain";

/** The end of the chain: how many links, and the last one. */
export type Head = { seq: bigint; hash: string };

// Any number, as long as nobody else uses it: "one sealer at a time", in every process on this database.
const lock = 7_210_035n;

/** How far behind the newest sealed event a later commit may still turn up: far more than a transaction can last. */
const margin = 100_000n;

/** Nobody waits for this, so it may wait itself: for a connection, and for a busy database. */
const patient = { maxWait: 20_000, timeout: 60_000 };

/** The newest link; null while nothing was ever sealed. */
export const findHead = async (): Promise<Head | null> =>
  db.auditSeal.findFirst({ orderBy: { seq: "desc" }, select: { seq: true, hash: true } });

/**
 * Chains up to `most` committed events that have no link yet, oldest first, and answers how many. Nobody waits for it:
 * it reads what is committed, and steps aside when another process is at it. Events may be committed out of the order
 * of their ids, so it looks behind the newest one too; `everything` looks back to the very first.
 */
export async function sealBatch(most = 500, everything = false): Promise<number> {
  return db.$transaction(async (tx) => {
    const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(${lock}) AS "mine"`;
    if (!turn?.mine) return 0;
    const [last] = await tx.$queryRaw<{ seq: bigint; hash: string; newest: bigint }[]>`
      SELECT "seq", "hash", (SELECT max("eventId") FROM "AuditSeal") AS "newest" FROM "AuditSeal" ORDER BY "seq" DESC LIMIT 1`;
    const from = everything || !last ? 0n : last.newest - margin;
    const events = await tx.$queryRawUnsafe<ChainedEvent[]>(
      `SELECT ${chainedColumns} FROM "AuditEvent" e
        WHERE e."id" > $1 AND NOT EXISTS (SELECT 1 FROM "AuditSeal" s WHERE s."eventId" = e."id") ORDER BY e."id" LIMIT $2`,
      from,
      most,
    );
    let { seq, hash } = last ?? { seq: 0n, hash: beginning };
    const links = events.map((event) => {
      seq += 1n;
      hash = linkAfter(hash, event);
      return { seq, hash, eventId: BigInt(event.id) };
    });
    if (links.length > 0) await tx.auditSeal.createMany({ data: links });
    return links.length;
  }, patient);
}

/** Chains everything that is committed now. */
export async function sealAll(): Promise<number> {
  const batch = 500;
  let sealed = 0;
  for (let count = batch; count === batch; sealed += count) count = await sealBatch(batch, sealed === 0);
  return sealed;
}
