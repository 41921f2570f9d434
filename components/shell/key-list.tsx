import type { KeyMap } from "./single-keys";
import type { ShellWords } from "./words";

export type KeyLine = { keys: string[]; does: string };

/** What the page offers now, in the order it stands there, and what always holds. */
export function keysOnPage(words: ShellWords["keys"], remapped: KeyMap): KeyLine[] {
  const pressed = (declared: string) => Object.keys(remapped).find((key) => remapped[key] === declared) ?? declared;
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll<HTMLElement>("[data-key], [data-row-key]")) {
    const key = element.dataset.key ?? element.dataset.rowKey;
    if (key && !found.has(key)) found.set(key, spoken(element));
  }
  const lines = [...found].map(([key, does]) => ({ keys: [pressed(key)], does }));
  if (document.querySelector("[data-row-link]")) lines.push({ keys: [pressed("k"), pressed("j")], does: words.rows });
  if (document.querySelector("main form[action]")) lines.push({ keys: ["Ctrl S"], does: words.save });
  return [...lines, { keys: [pressed("?")], does: words.help }, { keys: ["Esc"], does: words.escape }];
}

function spoken(element: HTMLElement): string {
  const label = element.dataset.keyLabel ?? element.getAttribute("aria-label");
  if (label) return label;
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], kbd')) hidden.remove();
  return copy.textContent?.trim() ?? "";
}

export function KeyList({ lines }: { lines: readonly KeyLine[] }) {
  return (
    <dl className="keylist">
      {lines.map(({ keys, does }) => (
        <div key={keys.join()} className="contents">
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
