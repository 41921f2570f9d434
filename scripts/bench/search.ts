import { db } from "@/lib/db/client";
import { readQuery } from "@/lib/search/fold";
import { against, type Figure, median } from "./figures";

/** Finding a two-character word through the index, against a LIKE scan of the same texts. */
export async function measureSearch(): Promise<Figure[]> {
  const asked = readQuery("揭弊");
  const word = asked.words[0]!;
  const indexed: number[] = [];
  const scanned: number[] = [];
  for (let round = 0; round < 9; round++) {
    const one = await timed(() =>
      db.searchEntry.findMany({
        where: { grams: { hasEvery: asked.grams }, folded: { contains: word } },
        orderBy: { day: "desc" },
        take: 20,
        select: { id: true },
      }),
    );
    const other = await timed(
      () =>
        db.$queryRaw`SELECT id FROM "SearchEntry" WHERE folded || '' LIKE ${`%${word}%`} ORDER BY day DESC, id LIMIT 20`,
    );
    if (round >= 2) {
      indexed.push(one);
      scanned.push(other);
    }
  }
  const texts = await db.searchEntry.count();
  return [
    against(
      "search 揭弊, first 20",
      `${new Intl.NumberFormat("en").format(texts)} texts`,
      median(indexed),
      median(scanned),
      1,
    ),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
