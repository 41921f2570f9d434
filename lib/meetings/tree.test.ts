import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Direction, directions, idsUnder, inOrder, type Leaf, place, stepOf, treeOf } from "./tree";

const agenda: Leaf[] = [
  { id: "5", parentId: null, position: 0 },
  { id: "6", parentId: null, position: 1 },
  { id: "6.1", parentId: "6", position: 2 },
  { id: "6.2", parentId: "6", position: 3 },
  { id: "7", parentId: null, position: 5 },
];
const shape = (rows: readonly Leaf[]) =>
  inOrder(treeOf(rows)).map(({ node, depth }) => `${">".repeat(depth)}${node.id}`);
const moved = (id: string, direction: Direction) => {
  const to = stepOf(agenda, id, direction);
  return to && shape(place(agenda, id, to));
};

describe("one step", () => {
  test("up and down pass a sibling with all that is under it", () => {
    expect(moved("7", "up")).toEqual(["5", "7", "6", ">6.1", ">6.2"]);
    expect(moved("5", "down")).toEqual(["6", ">6.1", ">6.2", "5", "7"]);
    expect(moved("6.2", "up")).toEqual(["5", "6", ">6.2", ">6.1", "7"]);
  });
  test("in goes behind the last child of the one before, out goes behind the parent", () => {
    expect(moved("7", "in")).toEqual(["5", "6", ">6.1", ">6.2", ">7"]);
    expect(moved("6", "in")).toEqual(["5", ">6", ">>6.1", ">>6.2", "7"]);
    expect(moved("6.1", "out")).toEqual(["5", "6", ">6.2", "6.1", "7"]);
  });
  test("there is no step beyond the ends", () => {
    expect([moved("5", "up"), moved("7", "down"), moved("5", "in"), moved("7", "out"), moved("6.1", "in")]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
  test("the gap a deleted row left stays where it was", () => {
    const after = place(agenda, "7", { parentId: null, afterId: "5" });
    expect(after.map(({ position }) => position).sort()).toEqual([0, 1, 2, 3, 5]);
  });
});

test("a row cannot be put under itself or under its own children", () => {
  expect(place(agenda, "6", { parentId: "6.1", afterId: null })).toEqual(agenda);
  expect(place(agenda, "6", { parentId: "6", afterId: null })).toEqual(agenda);
});

test("a circle in the data loses no row", () => {
  const circle: Leaf[] = [
    { id: "a", parentId: "b", position: 0 },
    { id: "b", parentId: "a", position: 1 },
    { id: "c", parentId: "gone", position: 2 },
  ];
  expect(
    inOrder(treeOf(circle))
      .map(({ node }) => node.id)
      .sort(),
  ).toEqual(["a", "b", "c"]);
});

/** Any agenda: each row's parent is an earlier row or none, with gaps between the positions. */
const anyAgenda = fc
  .array(fc.tuple(fc.nat(), fc.boolean(), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 25 })
  .map((rows) => {
    let position = 0;
    const made = rows.map(([pick, top, gap], index): Leaf => {
      position += gap;
      return { id: `r${index}`, parentId: top || index === 0 ? null : `r${pick % index}`, position };
    });
    // Positions follow reading order in stored agendas.
    const positions = made.map((row) => row.position);
    return inOrder(treeOf(made)).map(({ node: { id, parentId } }, index) => ({
      id,
      parentId,
      position: positions[index] ?? index,
    }));
  });

test("moving and nesting never loses a row, never makes a circle, and keeps the reading order stored", () => {
  fc.assert(
    fc.property(
      anyAgenda,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...directions)), { maxLength: 30 }),
      (start, steps) => {
        let rows = start;
        for (const [pick, direction] of steps) {
          const id = rows[pick % rows.length]?.id ?? "";
          const to = stepOf(rows, id, direction);
          const under = idsUnder(treeOf(rows), id);
          if (to) rows = place(rows, id, to);
          const tree = treeOf(rows);
          expect(idsUnder(tree, id)).toEqual(under);
        }
        const order = inOrder(treeOf(rows)).map(({ node }) => node);
        expect(order.map(({ id }) => id).sort()).toEqual(start.map(({ id }) => id).sort());
        expect(order.map(({ position }) => position)).toEqual(
          start.map(({ position }) => position).sort((a, b) => a - b),
        );
        const seen = new Set<string>();
        for (const { id, parentId } of order) {
          if (parentId !== null) expect(seen.has(parentId)).toBe(true);
          seen.add(id);
        }
      },
    ),
  );
});

test("a step and the step back restore the agenda", () => {
  const back: Record<Direction, Direction> = { up: "down", down: "up", in: "out", out: "in" };
  fc.assert(
    fc.property(anyAgenda, fc.nat(), fc.constantFrom<Direction>("up", "down", "in"), (rows, pick, direction) => {
      const id = rows[pick % rows.length]?.id ?? "";
      const there = stepOf(rows, id, direction);
      if (!there) return;
      const after = place(rows, id, there);
      const home = stepOf(after, id, back[direction]);
      expect(home && shape(place(after, id, home))).toEqual(shape(rows));
    }),
  );
});
