import { type Kind, kinds, type Thing } from "./things";

export type Row = { kind: Kind; found: number; right: number; wanted: number };
export type Score = {
  rows: Row[];
  missed: Thing[];
  wrong: Thing[];
  wrongSigns: string[];
  sure: { all: number; high: number; right: number };
};

/** Compares what was read with the truth. Names of meetings, hosts and long texts agree when nearly all of them is the same. */
export function score(read: readonly Thing[], truth: readonly Thing[]): Score {
  const missed: Thing[] = [];
  const wrong: Thing[] = [];
  const sure = { all: 0, high: 0, right: 0 };
  const rows = kinds.map((kind): Row => {
    const wanted = truth.filter((thing) => thing.kind === kind);
    const left = [...wanted];
    let right = 0;
    const found = read.filter((thing) => thing.kind === kind);
    for (const thing of found) {
      const at = left.findIndex((other) => agrees(thing, other));
      sure.all++;
      if ((thing.confidence ?? 0) >= 0.9) sure.high++;
      if (at < 0) wrong.push(thing);
      else {
        right++;
        if ((thing.confidence ?? 0) >= 0.9) sure.right++;
        left.splice(at, 1);
      }
    }
    missed.push(...left);
    return { kind, found: found.length, right, wanted: wanted.length };
  });
  return { rows, missed, wrong, wrongSigns: wrongSigns(read, truth), sure };
}

function agrees(a: Thing, b: Thing): boolean {
  if (a.kind === "visits")
    return (
      a.key === b.key || (Math.min(a.key.length, b.key.length) >= 4 && (a.key.includes(b.key) || b.key.includes(a.key)))
    );
  if (a.kind === "recommendations") return a.key === b.key || alike(a.key, b.key) > 0.9;
  if (a.key !== b.key) return false;
  if (a.kind === "meeting" && a.text !== undefined && b.text !== undefined) return alike(a.text, b.text) >= 0.7;
  if (a.kind === "minutes" && a.text !== undefined && b.text !== undefined)
    return a.text.startsWith(b.text) || alike(a.text, b.text) > 0.97;
  return true;
}

/** Share of pairs of characters that two texts have in common (Dice). */
export function alike(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at++) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let common = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left > 0) {
      common++;
      pairs.set(b.slice(at, at + 2), left - 1);
    }
  }
  return a.length + b.length > 2 ? (2 * common) / (a.length + b.length - 2) : 0;
}

/** For where it says against, or the other way round. */
function wrongSigns(read: readonly Thing[], truth: readonly Thing[]): string[] {
  const stances = (things: readonly Thing[]) =>
    new Set(things.filter((thing) => thing.kind === "stances").map((thing) => thing.key));
  const true_ = stances(truth);
  return [...stances(read)].filter((key) => {
    if (true_.has(key)) return false;
    const [other] = key.endsWith(" supports")
      ? [key.replace(/supports$/, "opposes")]
      : key.endsWith(" opposes")
        ? [key.replace(/opposes$/, "supports")]
        : [];
    return other !== undefined && true_.has(other);
  });
}

export const f1 = ({ found, right, wanted }: Row): number =>
  found + wanted === 0 ? 1 : (2 * right) / (found + wanted);

export const sum = (rows: readonly Row[][]): Row[] =>
  kinds.map((kind) =>
    rows
      .flat()
      .filter((row) => row.kind === kind)
      .reduce(
        (all, row) => ({
          kind,
          found: all.found + row.found,
          right: all.right + row.right,
          wanted: all.wanted + row.wanted,
        }),
        { kind, found: 0, right: 0, wanted: 0 },
      ),
  );
