/** The agenda as a tree. Rows keep their place in one reading order from top to bottom; parents come before children. */

export type Leaf = { id: string; parentId: string | null; position: number };
export type Tree<T> = T & { children: Tree<T>[] };
export type Direction = "up" | "down" | "in" | "out";
export const directions = ["up", "down", "in", "out"] as const satisfies Direction[];

/**
 * Nests rows, siblings by position. A row whose parent is not among the rows stands at the top; so does the first
 * row of a circle, should the data hold one: no row is ever lost.
 */
export function treeOf<T extends Leaf>(rows: readonly T[]): Tree<T>[] {
  const sorted = [...rows].sort(byPosition);
  const nodes = new Map(sorted.map((row) => [row.id, { ...row, children: [] } as Tree<T>]));
  const parents = new Map<string, string>();
  const top: Tree<T>[] = [];
  for (const row of sorted) {
    const node = nodes.get(row.id);
    const parent = row.parentId === null ? undefined : nodes.get(row.parentId);
    if (!node) continue;
    if (parent && !reaches(parents, parent.id, row.id)) {
      parents.set(row.id, parent.id);
      parent.children.push(node);
    } else top.push(node);
  }
  return top;
}

const byPosition = (a: Leaf, b: Leaf) => a.position - b.position || (a.id < b.id ? -1 : 1);

/** Does the line of parents from `from` meet `to`? */
function reaches(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === to) return true;
  return false;
}

/** The rows of a tree from top to bottom, each with its depth (0 at the top). */
export function inOrder<T>(tree: readonly Tree<T>[], depth = 0): { node: Tree<T>; depth: number }[] {
  return tree.flatMap((node) => [{ node, depth }, ...inOrder<T>(node.children, depth + 1)]);
}

/** A row and everything under it. */
export const idsUnder = <T extends Leaf>(tree: readonly Tree<T>[], id: string): string[] =>
  inOrder(tree)
    .filter(({ node }) => node.id === id)
    .flatMap(({ node }) => [node.id, ...inOrder(node.children).map((inner) => inner.node.id)]);

/** The branch a row stands in: its siblings, itself among them, and its parent. */
export function branchOf<T extends Leaf>(
  tree: readonly Tree<T>[],
  id: string,
  parent: Tree<T> | null = null,
): { parent: Tree<T> | null; siblings: readonly Tree<T>[]; index: number } | null {
  const index = tree.findIndex((node) => node.id === id);
  if (index >= 0) return { parent, siblings: tree, index };
  for (const node of tree) {
    const found = branchOf(node.children, id, node);
    if (found) return found;
  }
  return null;
}

/**
 * Where a row goes when it is moved one step: up or down among its siblings, in under the one before it, out after
 * its parent. Null where there is no such place.
 */
export function stepOf<T extends Leaf>(
  rows: readonly T[],
  id: string,
  direction: Direction,
): { parentId: string | null; afterId: string | null } | null {
  const branch = branchOf(treeOf(rows), id);
  if (!branch) return null;
  const { parent, siblings, index } = branch;
  const parentId = parent?.id ?? null;
  const previous = siblings[index - 1];
  switch (direction) {
    case "up":
      return previous ? { parentId, afterId: siblings[index - 2]?.id ?? null } : null;
    case "down": {
      const next = siblings[index + 1];
      return next ? { parentId, afterId: next.id } : null;
    }
    case "in":
      return previous ? { parentId: previous.id, afterId: previous.children.at(-1)?.id ?? null } : null;
    case "out": {
      if (!parent) return null;
      return { parentId: branchOf(treeOf(rows), parent.id)?.parent?.id ?? null, afterId: parent.id };
    }
  }
}

/**
 * The rows with one of them (and what is under it) set under a parent, behind a sibling there; first when `afterId`
 * is null. Only the positions the rows already have are handed out again, so that what is deleted keeps its gap.
 * Under itself, or behind somebody who is no child of that parent, nothing moves.
 */
export function place<T extends Leaf>(
  rows: readonly T[],
  id: string,
  to: { parentId: string | null; afterId: string | null },
): T[] {
  const tree = treeOf(rows);
  const moving = new Set(idsUnder(tree, id));
  if (moving.size === 0) return [...rows];

  const order = inOrder(tree).map(({ node }) => node.id);
  const staying = order.filter((other) => !moving.has(other));
  const lastBefore =
    to.afterId === null
      ? to.parentId
      : idsUnder(tree, to.afterId)
          .filter((other) => !moving.has(other))
          .at(-1);
  // Not a place outside what is moving, or not a child of that parent: nothing moves.
  if (lastBefore === undefined || (lastBefore !== null && !staying.includes(lastBefore))) return [...rows];
  if (to.afterId !== null && branchOf(tree, to.afterId)?.parent?.id !== (to.parentId ?? undefined)) return [...rows];

  const cut = lastBefore === null ? 0 : staying.indexOf(lastBefore) + 1;
  const next = [...staying.slice(0, cut), ...order.filter((other) => moving.has(other)), ...staying.slice(cut)];
  const positions = rows.map(({ position }) => position).sort((a, b) => a - b);
  const positionOf = new Map(next.map((other, index) => [other, positions[index] ?? index]));
  return rows.map((row) => ({
    ...row,
    parentId: row.id === id ? to.parentId : row.parentId,
    position: positionOf.get(row.id) ?? row.position,
  }));
}

/** The same rows, their positions handed out again in reading order: after rows came back to a changed agenda. */
export function inReadingOrder<T extends Leaf>(rows: readonly T[]): T[] {
  const positions = rows.map(({ position }) => position).sort((a, b) => a - b);
  const placeOf = new Map(inOrder(treeOf(rows)).map(({ node }, index) => [node.id, positions[index] ?? index]));
  return rows.map((row) => ({ ...row, position: placeOf.get(row.id) ?? row.position }));
}
