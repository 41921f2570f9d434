import { db } from "@/lib/db/client";
import { readQuery } from "@/lib/search/fold";
import type { Prisma } from "@/prisma/generated/client";
import { against, type Figure, median } from "./figures";
import { rareWord } from "./words";

/**
 * Finding a two-character word through the index, against a LIKE scan of the same texts: one that a few texts hold,
 * where a scan reads them all, and one that every sixteenth holds, where a scan by day soon has its twenty.
 */
export async function measureSearch(): Promise<Figure[]> {
  return [await measureWord(rareWord, 1), await measureWord("揭弊", 1)];
}

async function measureWord(typed: string, most: number): Promise<Figure> {
  const asked = readQuery(typed);
  const word = asked.words[0]!;
  const indexed: number[] = [];
  const scanned: number[] = [];
  for (let round = 0; round < 9; round++) {
    const one = await timed(() => firstOf({ folded: { contains: word }, grams: { hasEvery: asked.grams } }));
    const other = await timed(() => firstOf({ folded: { contains: word } }));
    if (round >= 2) {
      indexed.push(one);
      scanned.push(other);
    }
  }
  const texts = await db.searchEntry.count();
  const scale = `${new Intl.NumberFormat("en").format(texts)} texts`;
  return against(`search ${typed}, first 20`, scale, median(indexed), median(scanned), most);
}

/** Both sides through the same client and in the same order, so that the index is what differs. */
const firstOf = (where: Prisma.SearchEntryWhereInput) =>
  db.searchEntry.findMany({ where, orderBy: [{ day: "desc" }, { id: "desc" }], take: 20, select: { id: true } });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
