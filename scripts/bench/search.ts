import { db } from "@/lib/db/client";
import { readQuery } from "@/lib/search/fold";
import type { Prisma } from "@/prisma/generated/client";
import { against, type Figure, median } from "./figures";
import { rareWord } from "./words";

/**
 * Finding a two-character word through the index, against the bare query of the newest twenty, and against a LIKE scan
 * of the same texts. Few texts hold the rare word, and a scan reads them all. Every sixteenth holds the common one: there
 * a scan by day is the best plan that there is, also for the index.
 */
export async function measureSearch(): Promise<Figure[]> {
  const scale = `${new Intl.NumberFormat("en").format(await db.searchEntry.count())} texts`;
  const rare = await measureWord(rareWord);
  const common = await measureWord("揭弊");
  return [
    against(`search ${rareWord}, first 20`, scale, rare.indexed, rare.bare, 10),
    against(`search ${rareWord}, over a scan`, scale, rare.indexed, rare.scanned, 1),
    against(`search 揭弊, first 20`, scale, common.indexed, common.bare, 10),
    against(`search 揭弊, over a scan`, scale, common.indexed, common.scanned, 1),
  ];
}

/** Medians in ms of seven rounds after two to warm up. */
async function measureWord(typed: string): Promise<{ indexed: number; scanned: number; bare: number }> {
  const asked = readQuery(typed);
  const word = asked.words[0]!;
  const rounds: [number, number, number][] = [];
  for (let round = 0; round < 9; round++) {
    const indexed = await timed(() => firstOf({ folded: { contains: word }, grams: { hasEvery: asked.grams } }));
    const scanned = await timed(() => firstOf({ folded: { contains: word } }));
    const bare = await timed(() => firstOf({}));
    if (round >= 2) rounds.push([indexed, scanned, bare]);
  }
  const [indexed, scanned, bare] = ([0, 1, 2] as const).map((side) => median(rounds.map((times) => times[side])));
  return { indexed: indexed!, scanned: scanned!, bare: bare! };
}

/** All sides through the same client and in the same order, so that the words and the index are what differs. */
const firstOf = (where: Prisma.SearchEntryWhereInput) =>
  db.searchEntry.findMany({ where, orderBy: [{ day: "desc" }, { id: "desc" }], take: 20, select: { id: true } });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
