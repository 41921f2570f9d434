import type { Taken } from "./taken";

/**
 * What only the whole point decides: whether somebody's text met with any stand, whether 反對刪除 is for a text, and
 * whether 建議新增 met with objection.
 */
export function settled(taken: readonly Taken[], fresh: readonly Taken[]): Taken[] {
  const known = echoed(taken);
  const others = known.some((one) => one.stance !== "proposes");
  const named = known.map((one) => (one.stance !== "proposes" || one.sure || others ? one : { ...one, alone: true }));
  return withText(named, fresh);
}

/** 要求刪除第七點；俄羅斯附議: they join the objection, or the wish for a change. */
const echoed = (taken: readonly Taken[]): Taken[] =>
  taken.reduce<Taken[]>((all, one) => {
    const before = all.at(-1);
    const joins = one.echoes && before && (before.stance === "amends" || before.about === "deleting");
    all.push(joins ? { ...one, stance: before.stance, about: before.about } : one);
    return all;
  }, []);

function withText(taken: readonly Taken[], fresh: readonly Taken[]): Taken[] {
  const deleting = taken.some((one) => one.about === "deleting");
  const known = taken.map((one) =>
    one.about === "keeping" && deleting ? { ...one, stance: "supports" as const } : one,
  );
  if (!known.some((one) => one.stance === "opposes")) return known;
  const speaks = (codes: readonly string[]) => known.some((one) => one.codes.some((code) => codes.includes(code)));
  return [...fresh.filter((one) => !speaks(one.codes)), ...known];
}
