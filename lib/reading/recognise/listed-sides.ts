import type { Stance } from "../proposal";
import { listsOf } from "../words/mentions";
import type { Sentence } from "../words/sentences";
import { type Around, codesOf, spanOf } from "./subjects";
import type { Taken } from "./taken";

const sides: readonly [Stance, RegExp][] = [
  ["opposes", /^(?:不贊成|不支持|反對|不同意)/],
  ["supports", /^(?:贊成|支持|聲援|贊同|同意)/],
  ["reserves", /^保留/],
  ["amends", /^(?:主張修正|建議修正|修正)/],
];
const label =
  /^[\s\d.、（）()一二三四五六七八九十-]*(?:投)?((?:不?贊成|不?支持|反對|不?同意|聲援|贊同|保留|主張修正|建議修正|修正)[^，。；：]{0,12}?(?:者|方|會員|經濟體|國家|代表|票))(?:則|計|共)?(?:有|為|包括|包含|惟|僅|：|:|計有|如下)/;

/** Sides that are listed: 贊成者：日本、韓國 · 聲援沙國提議者則有中國大陸及印度. The names may stand in the clause after the colon. */
export function listedSides(clauses: readonly Sentence[], at: number, around: Around): Taken[] {
  const clause = clauses[at];
  const match = clause ? label.exec(clause.text) : null;
  const stance = sides.find(([, words]) => words.test(match?.[1] ?? ""))?.[0];
  if (!clause || !match || !stance) return [];
  const rest = clause.text.slice(match[0].length);
  const from = rest === "" ? clauses[at + 1] : clause;
  if (!from) return [];
  const start = rest === "" ? 0 : match[0].length;
  const lists = listsOf(from.text, around.find(from.text)).filter((list) => list.from >= start);
  return lists.map((list) => ({ stance, codes: codesOf(list), at: spanOf(from, list), sure: true }));
}
