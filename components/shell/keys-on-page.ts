import type { KeyLine } from "./key-list";
import type { ShellWords } from "./words";

/** What the page offers now, in the order it stands there, and what always holds. */
export function keysOnPage(words: ShellWords["keys"]): KeyLine[] {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll<HTMLElement>("[data-key], [data-row-key]")) {
    const key = element.dataset.key ?? element.dataset.rowKey;
    if (key && !found.has(key)) found.set(key, spoken(element));
  }
  const changeable = (declared: string, does: string): KeyLine => ({ declared, keys: [declared], does });
  const lines = [...found].map(([key, does]) => changeable(key, does));
  if (document.querySelector("[data-row-link]")) {
    if (!found.has("k")) lines.push(changeable("k", words.previousRow));
    if (!found.has("j")) lines.push(changeable("j", words.nextRow));
  }
  if (document.querySelector("main form[action]")) lines.push({ keys: ["Ctrl", "S"], does: words.save });
  if (document.querySelector('[contenteditable="true"]')) lines.push({ keys: ["Esc", "Tab"], does: words.leaveText });
  return [...lines, changeable("?", words.help), { keys: ["Esc"], does: words.escape }];
}

function spoken(element: HTMLElement): string {
  const label = element.dataset.keyLabel ?? element.getAttribute("aria-label");
  if (label) return label;
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], kbd')) hidden.remove();
  return copy.textContent?.trim() ?? "";
}
