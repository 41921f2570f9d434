import { expect, test } from "vitest";
import { deletionBlockers, moved, nest, wouldLoop } from "./rules";

const tree = [
  { id: "a", parentId: null },
  { id: "b", parentId: "a" },
  { id: "c", parentId: "b" },
  { id: "d", parentId: "gone" },
];

test("a flat list nests, and what hangs on nothing stands at the top", () => {
  expect(nest(tree)).toEqual([
    {
      id: "a",
      parentId: null,
      children: [{ id: "b", parentId: "a", children: [{ id: "c", parentId: "b", children: [] }] }],
    },
    { id: "d", parentId: "gone", children: [] },
  ]);
});

test("nothing may hang under itself or its own descendants", () => {
  expect(wouldLoop(tree, "a", "c")).toBe(true);
  expect(wouldLoop(tree, "b", "b")).toBe(true);
  expect(wouldLoop(tree, "c", "a")).toBe(false);
  expect(wouldLoop(tree, "a", null)).toBe(false);
});

test("a loop that is already there ends the question", () => {
  expect(
    wouldLoop(
      [
        { id: "x", parentId: "y" },
        { id: "y", parentId: "x" },
      ],
      "z",
      "x",
    ),
  ).toBe(false);
});

test("one place up, one place down, and no further than the end", () => {
  expect(moved(["a", "b", "c"], "b", "up")).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "b", "down")).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], "a", "up")).toBeNull();
  expect(moved(["a", "b"], "b", "down")).toBeNull();
  expect(moved(["a", "b"], "x", "up")).toBeNull();
});

test("everything that hangs on it is named", () => {
  expect(deletionBlockers({ children: 0, units: 0, people: 0 })).toEqual([]);
  expect(deletionBlockers({ children: 1, units: 2, people: 3 })).toHaveLength(3);
});
