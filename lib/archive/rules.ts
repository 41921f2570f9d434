import { type OutcomeKind, outcomeKinds, type Stop, type StopYear } from "./model";

/** Stops of one line by year, the latest year first, the latest meeting first in it. */
export function byYear(stops: readonly Stop[]): StopYear[] {
  const years = new Map<number, Stop[]>();
  for (const stop of [...stops].sort((one, other) =>
    one.startsOn < other.startsOn ? 1 : one.startsOn > other.startsOn ? -1 : one.id < other.id ? 1 : -1,
  )) {
    const year = Number(stop.startsOn.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), stop]);
  }
  return [...years].map(([year, stops]) => ({ year, stops }));
}

/** How many items ended how: an item that two delegations noted alike counts once. */
export function countOutcomes(
  noted: readonly { itemId: string; kind: OutcomeKind }[],
): { kind: OutcomeKind; count: number }[] {
  const each = new Set(noted.map(({ itemId, kind }) => `${kind} ${itemId}`));
  return outcomeKinds.flatMap((kind) => {
    const count = [...each].filter((one) => one.startsWith(`${kind} `)).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}
