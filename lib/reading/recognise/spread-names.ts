import { isName, isTitle } from "../words/people";

/** 王　明　處　長: letters that are set apart become a name and a title again. */
export function closedWords(words: readonly string[]): string[] {
  const closed: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (/^\p{Script=Han}$/u.test(words[end] ?? "")) end++;
    const run = words.slice(at, end).join("");
    const parts = end - at >= 2 ? nameAndTitle(run) : null;
    closed.push(...(parts ?? words.slice(at, Math.max(end, at + 1))));
    at = Math.max(end, at + 1);
  }
  return closed;
}

function nameAndTitle(run: string): string[] | null {
  if (isTitle(run)) return [run];
  for (const at of [2, 3, 4, run.length - 3, run.length - 2]) {
    const [left, right] = [run.slice(0, at), run.slice(at)];
    if ((isName(left) && isTitle(right)) || (isTitle(left) && isName(right))) return [left, right];
  }
  return isName(run) ? [run] : null;
}
