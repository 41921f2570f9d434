/** Beyond this many comparisons two texts count as wholly different: a page must not wait for a comparison. */
const most = 4_000_000;

/**
 * Longest common subsequence of two lists of keys.
 * @returns pairs of equal places, ascending in both
 */
export function commonPlaces(from: readonly string[], to: readonly string[]): [number, number][] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < from.length - start && tail < to.length - start && from.at(-1 - tail) === to.at(-1 - tail)) tail++;

  const pairs: [number, number][] = [];
  for (let place = 0; place < start; place++) pairs.push([place, place]);
  const inner = middle(from.slice(start, from.length - tail), to.slice(start, to.length - tail));
  for (const [a, b] of inner) pairs.push([a + start, b + start]);
  for (let place = tail; place > 0; place--) pairs.push([from.length - place, to.length - place]);
  return pairs;
}

function middle(from: readonly string[], to: readonly string[]): [number, number][] {
  const width = to.length + 1;
  if (from.length === 0 || to.length === 0 || from.length * to.length > most) return [];
  // length[a * width + b]: how much from[a…] and to[b…] have in common.
  const length = new Uint32Array((from.length + 1) * width);
  const at = (a: number, b: number) => length[a * width + b] ?? 0;
  for (let a = from.length - 1; a >= 0; a--)
    for (let b = to.length - 1; b >= 0; b--)
      length[a * width + b] = from[a] === to[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));

  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < from.length && b < to.length; ) {
    if (from[a] === to[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}
