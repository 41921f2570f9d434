import { commonPlaces } from "@/lib/texts/lcs";

/** Two texts line by line: runs that are the same, and places where one stands for the other. */
export type Change = { kind: "same"; lines: string[] } | { kind: "changed"; before: string; after: string };

/** What lies between two texts, in reading order. Without the lines of "same" nothing that changed is missing. */
export function changesBetween(before: string, after: string): Change[] {
  const [from, to] = [lines(before), lines(after)];
  const changes: Change[] = [];
  let [a, b] = [0, 0];
  const changed = (endA: number, endB: number) => {
    if (endA > a || endB > b)
      changes.push({ kind: "changed", before: from.slice(a, endA).join("\n"), after: to.slice(b, endB).join("\n") });
  };
  for (const [placeA, placeB] of commonPlaces(from, to)) {
    changed(placeA, placeB);
    const last = changes.at(-1);
    const line = from[placeA] ?? "";
    if (last?.kind === "same" && placeA === a && placeB === b) last.lines.push(line);
    else changes.push({ kind: "same", lines: [line] });
    [a, b] = [placeA + 1, placeB + 1];
  }
  changed(from.length, to.length);
  return changes;
}

const lines = (text: string) => (text === "" ? [] : text.split("\n"));
