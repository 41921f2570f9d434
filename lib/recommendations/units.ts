import "server-only";

import { cache } from "react";
import { db } from "@/lib/db/client";

type UnitRow = { id: string; parentId: string | null; headId: string | null; substituteId: string | null };

/** Units that somebody heads or stands in for, with all below them. */
export const unitsLedBy = cache(async (personId: string): Promise<string[]> => {
  const units = await db.unit.findMany({
    where: { deletedAt: null },
    select: { id: true, parentId: true, headId: true, substituteId: true },
  });
  return below(units, personId);
});

function below(units: readonly UnitRow[], personId: string): string[] {
  const led = new Set(
    units.filter(({ headId, substituteId }) => headId === personId || substituteId === personId).map(({ id }) => id),
  );
  // A set grows while it is walked, so each round finds the units under those found before.
  for (const id of led) for (const unit of units) if (unit.parentId === id) led.add(unit.id);
  return [...led];
}
