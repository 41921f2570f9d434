/** What kind of writing a text is in. */

const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}/gu;
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/gu;

export const hanCount = (text: string): number => text.match(han)?.length ?? 0;
export const latinCount = (text: string): number => text.match(latin)?.length ?? 0;

/** Chinese as far as a title is concerned: some Han characters, and not a foreign sentence with a Chinese name in it. */
export const isChinese = (text: string): boolean => {
  const count = hanCount(text);
  return count > 0 && count * 4 >= latinCount(text);
};

/** Width in columns of a fixed-width page: a Han character takes two. */
export const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** Without any white space: what two readings of the same words have in common. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, "");

const noSpace = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF「」『』（）、，。；：]/u;

/** English does not end with such a word: the next line goes on. */
export const isOpenEnglish = (first: string, second: string): boolean =>
  /[A-Za-z]\s+(?:and|or|of|the|for|on|in|to|at|by|with|from|an?)$/.test(first.trimEnd()) &&
  /^[A-Z]/i.test(second.trimStart());

/** Joins two pieces of a broken line: a space between Latin words, none beside Han characters. */
export function joinPieces(first: string, second: string): string {
  const left = first.trimEnd();
  const right = second.trimStart();
  if (!left || !right) return left + right;
  const plain = noSpace.test(left.slice(-1)) || noSpace.test(right.slice(0, 1)) || /[-–(（/]$/.test(left);
  return plain ? left + right : `${left} ${right}`;
}
