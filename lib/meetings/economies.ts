import "server-only";

import type { Tx } from "@/lib/db/client";
import { knownEconomies } from "./known-economies";
import type { EconomyView } from "./model";

/** Brings the table of economies in line with the gazetteer. Safe to run again; rows of others' making stay. */
export async function ensureEconomies(tx: Tx): Promise<void> {
  const stored = new Map((await tx.economy.findMany()).map((economy) => [economy.code, economy]));
  await tx.economy.createMany({ data: knownEconomies.filter(({ code }) => !stored.has(code)), skipDuplicates: true });
  for (const economy of knownEconomies) {
    const row = stored.get(economy.code);
    if (row && !same(row, economy))
      await tx.economy.update({ where: { code: economy.code }, data: economy, select: { code: true } });
  }
}

const same = (a: EconomyView, b: EconomyView) =>
  a.nameZh === b.nameZh &&
  a.nameEn === b.nameEn &&
  a.apec === b.apec &&
  a.position === b.position &&
  a.aliases.join("\n") === b.aliases.join("\n");
