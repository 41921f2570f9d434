/** What is to be pressed → what the page declared: { n: "j" } makes n do what j does. */
export type KeyMap = Readonly<Record<string, string>>;

type Press = Pick<KeyboardEvent, "key" | "isComposing" | "keyCode" | "ctrlKey" | "metaKey" | "altKey" | "target">;

/**
 * The single key that was pressed as a command, or null when it is part of writing, of choosing characters, of a
 * widget's own keys, or of a combination that belongs to the browser.
 */
export function commandKey(press: Press, remapped: KeyMap): string | null {
  // 229 is what browsers report while an input method is at work, some of them without isComposing.
  if (press.isComposing || press.keyCode === 229) return null;
  if (press.ctrlKey || press.metaKey || press.altKey || [...press.key].length !== 1 || press.key === " ") return null;
  if (press.target instanceof Element && takesKeys(press.target)) return null;
  const key = press.key.toLowerCase();
  if (remapped[key]) return remapped[key];
  // A key whose command moved elsewhere no longer does it.
  return Object.values(remapped).includes(key) ? null : key;
}

const written =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], [role="listbox"], [role="menu"], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

const takesKeys = (target: Element) => target.closest(written) !== null;

/** An element with this id opens the overview of keys, with or without single keys. */
export const keysHelpId = "keys-help";
