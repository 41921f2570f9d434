import "server-only";

import type { Tx } from "@/lib/db/client";
import gazetteer from "./gazetteer.json";
import type { EconomyView } from "./model";

/** Economies and bodies as gazetteer.json lists them: APEC in the order of protocol, organisations, other countries. */
export const knownEconomies: EconomyView[] = gazetteer.map((economy, position) => ({ ...economy, position }));

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
