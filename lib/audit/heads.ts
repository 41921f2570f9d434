import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Heads of the chain outside the database: whoever rewrites the whole chain there would have to rewrite this file, and
 * the log it was printed to, as well.
 */
export type WrittenHead = { at: string; seq: bigint; hash: string };

export const headsFile = (data = path.resolve(process.env.ATTACHE_DATA || ".data")): string =>
  path.join(data, "audit-heads.log");

export function readHeads(file = headsFile()): WrittenHead[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [at, seq, hash] = line.split(" ");
      return at && hash && seq && /^\d+$/.test(seq) ? [{ at, seq: BigInt(seq), hash }] : [];
    });
}

export function writeHead(head: WrittenHead, file = headsFile()): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  appendFileSync(file, `${head.at} ${head.seq} ${head.hash}\n`, { mode: 0o600 });
}
