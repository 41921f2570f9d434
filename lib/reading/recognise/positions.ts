import type { Leaf } from "../leaves";
import type { Found, Position } from "../proposal";
import type { Around } from "./subjects";
import type { Taken } from "./taken";
import { takenIn } from "./takes";
import { isProse, type Unit } from "./units";

const orderOfBusiness =
  /(?:採認|通過|確認)(?:會議)?議程|議程(?:之)?(?:採認|通過|確認)|adoption of (?:the )?(?:draft )?agenda/i;

/** Who stood where, point by point of the proceedings. Where it is not clear who speaks or what they want, nothing is said. */
export function positionsOf(units: readonly Unit[], around: Around): Found<Position>[] {
  return units.flatMap((unit) => {
    const isOrder = orderOfBusiness.test(unit.part.title);
    const earlier: Taken[] = [];
    const told = unit.leaves.filter(isProse).map((leaf) => {
      const taken = isOrder ? requestsIn(leaf, around) : takenIn(leaf, around, earlier);
      earlier.push(...taken.filter((one) => !one.alone));
      return { leaf, taken };
    });
    return told.flatMap(({ leaf, taken }, at) => {
      const isAnswered = answers(told[at + 1]?.taken);
      const counted = taken.filter((one) => !one.alone || isAnswered);
      return grouped(counted).map((group) => made(group, leaf, unit));
    });
  });
}

/** The next paragraph begins with what others think of it. */
const answers = (next: readonly Taken[] | undefined): boolean =>
  next?.[0] !== undefined && next[0].stance !== "proposes";

/** Of the order of business nobody takes a stand but who asks for a change of it, and who answers that. */
function requestsIn(leaf: Leaf, around: Around): Taken[] {
  const asked =
    /(?:請求|提議|建議|要求|提請|希望|提案)[^，。；]{0,44}(?:增列|提前|併入|移至|調整|列入|延後|對調|納入|合併|增加)/;
  if (!asked.test(leaf.text)) return [];
  const taken = takenIn(leaf, around);
  // Asked for and granted without a word: no stand of anybody.
  if (new Set(taken.flatMap((one) => one.codes)).size < 2) return [];
  return taken.map((one) =>
    asked.test(leaf.text.slice(one.at.from, one.at.to)) && one.stance === "amends"
      ? { ...one, stance: "proposes" }
      : one,
  );
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
