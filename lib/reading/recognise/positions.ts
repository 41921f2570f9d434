import type { Leaf } from "../leaves";
import type { Found, Position } from "../proposal";
import type { Around } from "./subjects";
import { type Taken, takenIn } from "./takes";
import { isProse, type Unit } from "./units";

const orderOfBusiness =
  /(?:採認|通過|確認)(?:會議)?議程|議程(?:之)?(?:採認|通過|確認)|adoption of (?:the )?(?:draft )?agenda/i;

/** Who stood where, point by point of the proceedings. Where it is not clear who speaks or what they want, nothing is said. */
export function positionsOf(units: readonly Unit[], around: Around): Found<Position>[] {
  return units.flatMap((unit) => {
    if (orderOfBusiness.test(unit.part.title)) return [];
    return unit.leaves
      .filter(isProse)
      .flatMap((leaf) => grouped(takenIn(leaf, around)).map((group) => made(group, leaf, unit)));
  });
}

function made(group: readonly Taken[], leaf: Leaf, unit: Unit): Found<Position> {
  const value: Position = {
    item: unit.item,
    ...(unit.item === null ? { heading: unit.heading } : {}),
    issue: /「([^」]{4,60})」/.exec(leaf.text)?.[1] ?? unit.part.title,
  };
  for (const { stance, codes } of group) value[stance] = [...new Set([...(value[stance] ?? []), ...codes])];
  return { value, confidence: group.every((one) => one.sure) ? 0.88 : 0.75, at: group.map((one) => one.at) };
}

/** One position as long as nobody both supports and opposes in it. */
function grouped(taken: readonly Taken[]): Taken[][] {
  const groups: Taken[][] = [];
  for (const one of taken) {
    const last = groups.at(-1);
    if (last && !last.some((other) => contradicts(one, other))) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const contradicts = (one: Taken, other: Taken): boolean =>
  [one.stance, other.stance].sort().join() === "opposes,supports" &&
  other.codes.some((code) => one.codes.includes(code));
