export type DiffPart = { kind: "same" | "added" | "removed"; text: string };

/** A Chinese character by itself, a Latin word or figure whole, white space and marks one by one. */
const piece = /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}'’.-]*|\n|[^\S\n]+|[\s\S]/gu;

/** Beyond this (two texts of 2,000 differing characters) the table would cost more than it tells: shown as replaced whole. */
const mostCells = 4_000_000;

/** What was removed from `before` and added in `after`, in reading order; of two that meet, the removed stands first. */
export function diff(before: string, after: string): DiffPart[] {
  return grouped(withoutCrumbs(grouped(compare(cut(before), cut(after)))));
}

/**
 * Two versions with no common ancestor as one text from which nothing is missing: sentences both have stand once,
 * the others stand where they were, `theirs` before `mine`.
 */
export function mergeTexts(mine: string, theirs: string): string {
  const sentences = (text: string) => text.match(/[^。！？!?\n]*[。！？!?\n]+|[^。！？!?\n]+$/gu) ?? [];
  return compare(sentences(theirs), sentences(mine))
    .map(({ text }) => text)
    .join("");
}

const cut = (text: string): string[] => text.match(piece) ?? [];

function compare(before: readonly string[], after: readonly string[]): DiffPart[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;

  const same = (text: string): DiffPart => ({ kind: "same", text });
  return [
    ...before.slice(0, start).map(same),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

/** Longest common subsequence of the differing middle. */
function between(before: string[], after: string[]): DiffPart[] {
  const removed = (text: string): DiffPart => ({ kind: "removed", text });
  const added = (text: string): DiffPart => ({ kind: "added", text });
  if (before.length * after.length > mostCells) return [...before.map(removed), ...after.map(added)];

  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }

  const parts: DiffPart[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const left = before[row];
    const right = after[column];
    if (left !== undefined && left === right) {
      parts.push({ kind: "same", text: left });
      row++;
      column++;
    } else if (left !== undefined && (right === undefined || at(row + 1, column) >= at(row, column + 1))) {
      parts.push(removed(left));
      row++;
    } else if (right !== undefined) {
      parts.push(added(right));
      column++;
    }
  }
  return parts;
}

/** A lone character that both happen to share between two changes says nothing and makes both hard to read. */
const withoutCrumbs = (parts: readonly DiffPart[]): DiffPart[] =>
  parts.flatMap((part, place): DiffPart[] => {
    const between = place > 0 && place < parts.length - 1;
    if (part.kind !== "same" || !between || [...part.text].length > 1) return [part];
    return [
      { kind: "removed", text: part.text },
      { kind: "added", text: part.text },
    ];
  });

function grouped(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    if (removed) out.push({ kind: "removed", text: removed });
    if (added) out.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { kind, text } of parts) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      close();
      const last = out.at(-1);
      if (last?.kind === "same") last.text += text;
      else out.push({ kind, text });
    }
  }
  close();
  return out;
}
