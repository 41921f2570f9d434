import { beginning, type ChainedEvent, chainedColumns, linkAfter } from "./chain";
import type { WrittenHead } from "./heads";

export type Finding =
  /** An event is not what it was when it was chained. */
  | { kind: "changed"; seq: bigint; eventId: bigint }
  /** An event that was chained is gone. */
  | { kind: "missing"; seq: bigint; eventId: bigint }
  /** Links between these two are gone. */
  | { kind: "gap"; after: bigint; before: bigint }
  /** A head that was written down is not, or no longer, in the chain: its end was cut off, or it was made anew. */
  | { kind: "cut"; head: WrittenHead; found: "nothing" | "another" };

export type Unsealed = { id: bigint; at: string; action: string; actorName: string };
export type Verdict = {
  sealed: bigint;
  head: { seq: bigint; hash: string } | null;
  findings: Finding[];
  unsealed: { count: bigint; first: Unsealed[] };
};

/** Runs a statement with $1 … and answers its rows; big integers as bigint or text. */
export type Query = <Row>(sql: string, values: unknown[]) => Promise<Row[]>;

type Link = { seq: string; eventId: string; hash: string } & { [Key in keyof ChainedEvent]: ChainedEvent[Key] | null };

const batch = 5_000;
const listed = 20;

/**
 * Walks the whole chain. Each event is compared with its own link, computed on the link before it as it stands, so one
 * change is reported once and not again at every event after it.
 */
export async function verifyTrail(query: Query, heads: readonly WrittenHead[]): Promise<Verdict> {
  const findings: Finding[] = [];
  const wanted = new Map(heads.map((head) => [head.seq, head]));
  const met = new Set<bigint>();
  let last = { seq: 0n, hash: beginning };
  for (let links: Link[] = []; ; ) {
    links = await query<Link>(
      `SELECT s."seq"::text AS "seq", s."eventId"::text AS "eventId", s."hash", ${chainedColumns}
         FROM "AuditSeal" s LEFT JOIN "AuditEvent" e ON e."id" = s."eventId" WHERE s."seq" > $1 ORDER BY s."seq" LIMIT $2`,
      [last.seq.toString(), batch],
    );
    for (const link of links) {
      const [seq, eventId] = [BigInt(link.seq), BigInt(link.eventId)];
      if (seq !== last.seq + 1n) findings.push({ kind: "gap", after: last.seq, before: seq });
      else if (link.id === null) findings.push({ kind: "missing", seq, eventId });
      else if (linkAfter(last.hash, link as ChainedEvent) !== link.hash)
        findings.push({ kind: "changed", seq, eventId });
      const head = wanted.get(seq);
      if (head) met.add(seq);
      if (head && head.hash !== link.hash) findings.push({ kind: "cut", head, found: "another" });
      last = { seq, hash: link.hash };
    }
    if (links.length < batch) break;
  }
  for (const head of heads)
    if (head.seq > 0n && !met.has(head.seq)) findings.push({ kind: "cut", head, found: "nothing" });
  return { sealed: last.seq, head: last.seq === 0n ? null : last, findings, unsealed: await findUnsealed(query) };
}

async function findUnsealed(query: Query): Promise<Verdict["unsealed"]> {
  const without = `FROM "AuditEvent" e WHERE NOT EXISTS (SELECT 1 FROM "AuditSeal" s WHERE s."eventId" = e."id")`;
  const [total] = await query<{ count: string }>(`SELECT count(*)::text AS "count" ${without}`, []);
  const first = await query<Omit<Unsealed, "id"> & { id: string }>(
    `SELECT e."id"::text AS "id", to_char(e."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "at", e."action", e."actorName" ${without} ORDER BY e."id" LIMIT $1`,
    [listed],
  );
  return { count: BigInt(total?.count ?? 0), first: first.map((event) => ({ ...event, id: BigInt(event.id) })) };
}
