import type { Said } from "@/lib/action/outcome";

type Placed = { id: string; parentId: string | null };

/** Nests a flat list under its parents, in its order. What hangs on nothing known stands at the top, so nothing is lost. */
export function nest<Node extends Placed>(
  nodes: readonly Node[],
): (Node & { children: ReturnType<typeof nest<Node>> })[] {
  const known = new Set(nodes.map(({ id }) => id));
  const under = (parentId: string | null): ReturnType<typeof nest<Node>> =>
    nodes
      .filter((node) => (node.parentId !== null && known.has(node.parentId) ? node.parentId : null) === parentId)
      .map((node) => ({ ...node, children: under(node.id) }));
  return under(null);
}

/** Whether hanging `id` under `parentId` would make it its own ancestor. */
export function wouldLoop(nodes: readonly Placed[], id: string, parentId: string | null): boolean {
  const parentOf = new Map(nodes.map((node) => [node.id, node.parentId]));
  const seen = new Set<string>();
  for (let at = parentId; at !== null && !seen.has(at); at = parentOf.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** The order after moving one place up or down; null when it is at the end already. */
export function moved(order: readonly string[], id: string, by: "up" | "down"): string[] | null {
  const from = order.indexOf(id);
  const to = by === "up" ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= order.length) return null;
  const next = order.filter((other) => other !== id);
  next.splice(to, 0, id);
  return next;
}

export type Holding = { children: number; units: number; people: number };

/** Why an agency or a unit cannot be deleted yet: what still hangs on it, all of it. */
export const deletionBlockers = ({ children, units, people }: Holding): Said[] =>
  [
    { key: "people.blockers.children", count: children },
    { key: "people.blockers.units", count: units },
    { key: "people.blockers.people", count: people },
  ].flatMap(({ key, count }) => (count > 0 ? [{ key, values: { count } }] : []));

/** A choice of a tree as a line of a list: full-width spaces show the depth. */
export const indented = ({
  id,
  label,
  depth,
}: {
  id: string;
  label: string;
  depth: number;
}): { id: string; label: string } => ({
  id,
  label: `${"　".repeat(depth)}${label}`,
});
