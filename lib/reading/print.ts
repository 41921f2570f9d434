import type { Found, Proposal } from "./proposal";

type Printed = Record<string, unknown>;

const values = <T>(found: readonly Found<T>[]): T[] => found.map((one) => one.value);
const rounded = (share: number): number => Math.round(share * 100) / 100;
const sure = <T>(found: readonly Found<T>[]): (number | number[])[] =>
  found.map((one) => one.parts?.map(rounded) ?? rounded(one.confidence));
const spans = <T>(found: readonly Found<T>[]) => found.map((one) => one.at);

/**
 * A reading as the command prints it: the things themselves, and beside them, in the same shape, how sure each is
 * (`confidence`, 0–1) and where in the source it stands (`evidence`: text block, first and last character).
 */
export function printed(proposal: Proposal): Printed {
  const { cover } = proposal;
  const single = ["category", "title", "tripStart", "tripEnd", "reportDate"] as const;
  const one = <R>(pick: (found: Found<string>) => R) =>
    Object.fromEntries(single.flatMap((key) => (cover[key] ? [[key, pick(cover[key])]] : [])));
  const lists = [
    "sections",
    "meetingDays",
    "slots",
    "minutes",
    "speakers",
    "positions",
    "outcomes",
    "commitments",
    "recommendations",
    "visits",
    "gifts",
    "photoCaptions",
  ] as const;
  const each = <R>(pick: (found: readonly Found<unknown>[]) => R) =>
    Object.fromEntries(lists.map((key) => [key, pick(proposal[key])]));
  const fields = <R>(pick: (found: readonly Found<unknown>[]) => R) => ({
    agencies: pick(cover.agencies),
    delegates: pick(cover.delegates),
    destinations: pick(cover.destinations),
  });
  const meeting = <R>(pick: (found: readonly Found<unknown>[]) => readonly R[]) =>
    proposal.meetings.length > 1
      ? { meetings: pick(proposal.meetings) }
      : { meeting: pick(proposal.meetings)[0] ?? null };
  return {
    cover: { text: proposal.coverText, ...one((found) => found.value), ...fields(values) },
    ...meeting(values),
    ...each(values),
    unplaced: proposal.unplaced,
    warnings: proposal.warnings,
    confidence: {
      cover: { ...one((found) => rounded(found.confidence)), ...fields(sure) },
      ...meeting(sure),
      ...each(sure),
    },
    evidence: { cover: { ...one((found) => found.at), ...fields(spans) }, ...meeting(spans), ...each(spans) },
  };
}
