import type { Doc, Node } from "@/lib/richtext/model";
import { commonPlaces } from "./lcs";

/**
 * Two texts that grew from one. What only one of them changed is taken; where both changed the same place, both are
 * kept, theirs first. Nothing that either wrote is lost; what is too much, a person removes.
 */
export function mergeParts<Part>(
  base: readonly Part[],
  mine: readonly Part[],
  theirs: readonly Part[],
  key: (part: Part) => string,
): Part[] {
  const [keys, mineKeys, theirKeys] = [base.map(key), mine.map(key), theirs.map(key)];
  const inMine = new Map(commonPlaces(keys, mineKeys));
  const inTheirs = new Map(commonPlaces(keys, theirKeys));
  const merged: Part[] = [];
  const from = { base: 0, mine: 0, theirs: 0 };
  for (let place = 0; place <= base.length; place++) {
    const end = place === base.length;
    const [m, t] = end ? [mine.length, theirs.length] : [inMine.get(place), inTheirs.get(place)];
    // Only what all three have is firm ground; between two such places somebody changed something.
    if (m === undefined || t === undefined) continue;
    const mineRun = mine.slice(from.mine, m);
    const theirRun = theirs.slice(from.theirs, t);
    merged.push(...between(keys.slice(from.base, place), mineRun, theirRun, key));
    const same = theirs[t];
    if (!end && same !== undefined) merged.push(same);
    Object.assign(from, { base: place + 1, mine: m + 1, theirs: t + 1 });
  }
  return merged;
}

function between<Part>(
  base: readonly string[],
  mine: readonly Part[],
  theirs: readonly Part[],
  key: (part: Part) => string,
): readonly Part[] {
  const [mineKeys, theirKeys] = [mine.map(key), theirs.map(key)];
  if (equal(mineKeys, base)) return theirs;
  if (equal(theirKeys, base)) return mine;
  // As many parts on each side as before: each stands for the one at its place.
  if (base.length > 1 && mine.length === base.length && theirs.length === base.length)
    return base.flatMap((old, place) =>
      between([old], mine.slice(place, place + 1), theirs.slice(place, place + 1), key),
    );
  const known = new Set([...theirKeys, ...base]);
  return [...theirs, ...mine.filter((_, place) => !known.has(mineKeys[place] ?? ""))];
}

const equal = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, place) => text === b[place]);

/** Two documents that grew from one, block by block. */
export const mergeDocs = (base: Doc, mine: Doc, theirs: Doc): Doc => ({
  type: "doc",
  content: mergeParts<Node>(base.content, mine.content, theirs.content, (node) => JSON.stringify(node)),
});

/** Two plain texts that grew from one, line by line. */
export const mergeTexts = (base: string, mine: string, theirs: string): string =>
  mergeParts(base.split("\n"), mine.split("\n"), theirs.split("\n"), (line) => line).join("\n");
