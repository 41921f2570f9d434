import { commonPlaces } from "./lcs";

export type Piece = { kind: "same" | "removed" | "added"; text: string };
/** One line of either text, or two that stand for each other. */
export type DiffRow = { kind: "same" | "changed" | "removed" | "added"; pieces: Piece[] };

/** What one must change in one text to get the other, line by line, and inside lines that stand for each other. */
export function diffTexts(from: string, to: string): DiffRow[] {
  const [old, young] = [lines(from), lines(to)];
  const rows: DiffRow[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...commonPlaces(old, young), [old.length, young.length] as const]) {
    rows.push(...replaced(old.slice(a, nextA), young.slice(b, nextB)));
    const same = old[nextA];
    if (same !== undefined) rows.push({ kind: "same", pieces: [{ kind: "same", text: same }] });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return rows;
}

/** Are the two texts the same to a reader? */
export const isSameText = (from: string, to: string): boolean => lines(from).join("\n") === lines(to).join("\n");

const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter(Boolean);

function replaced(old: readonly string[], young: readonly string[]): DiffRow[] {
  const rows: DiffRow[] = [];
  const both = Math.min(old.length, young.length);
  for (let place = 0; place < Math.max(old.length, young.length); place++) {
    const [before, after] = [old[place], young[place]];
    if (place < both && before !== undefined && after !== undefined) rows.push(...pair(before, after));
    else if (before !== undefined) rows.push({ kind: "removed", pieces: [{ kind: "removed", text: before }] });
    else if (after !== undefined) rows.push({ kind: "added", pieces: [{ kind: "added", text: after }] });
  }
  return rows;
}

/** Two lines with too little in common would only read as confetti: then one goes and the other comes. */
function pair(before: string, after: string): DiffRow[] {
  const [old, young] = [tokens(before), tokens(after)];
  const common = commonPlaces(old, young);
  if (common.length * 3 < Math.max(old.length, young.length))
    return [
      { kind: "removed", pieces: [{ kind: "removed", text: before }] },
      { kind: "added", pieces: [{ kind: "added", text: after }] },
    ];
  const pieces: Piece[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...common, [old.length, young.length] as const]) {
    push(pieces, "removed", old.slice(a, nextA).join(""));
    push(pieces, "added", young.slice(b, nextB).join(""));
    push(pieces, "same", old[nextA] ?? "");
    [a, b] = [nextA + 1, nextB + 1];
  }
  return [{ kind: "changed", pieces }];
}

/** A Han character is a word of its own; Latin letters and digits hold together. */
const tokens = (line: string) => line.match(/[\p{Script=Latin}\p{N}]+|\s+|./gsu) ?? [];

function push(pieces: Piece[], kind: Piece["kind"], text: string): void {
  if (!text) return;
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
}
