"use client";

import { useCallback, useEffect, useState } from "react";
import { LazyModal } from "@/components/ui/lazy-modal";
import { type KeyLine, KeyList } from "./key-list";
import { readKeyMap, writeKeyMap } from "./key-map-store";
import { keysOnPage } from "./keys-on-page";
import { pressInRows } from "./row-keys";
import { commandKey, type KeyMap, keysHelpId } from "./single-keys";
import type { ShellWords } from "./words";

type Props = {
  words: ShellWords["keys"];
  /** The account's choice; the overview stays reachable from the rail. */
  on: boolean;
  accountId: string;
};

/**
 * The only listener for single keys. A link, button or field says which key is its own (`data-key`), and what that
 * does when its text does not say it (`data-key-label`); `?` lists them and lets each be given another key.
 */
export function Shortcuts({ words, on, accountId }: Props) {
  const [lines, setLines] = useState<KeyLine[] | null>(null);
  // Not known before they are read: until then no key is taken for what it may no longer be.
  const [remapped, setRemapped] = useState<KeyMap | null>(null);
  const showHelp = useCallback(() => setLines(keysOnPage(words)), [words]);

  useEffect(() => setRemapped(readKeyMap(accountId)), [accountId]);

  useEffect(() => {
    if (!remapped) return;
    // Hints on buttons that no longer hold are hidden (button.css).
    const changed = Object.keys(remapped).length > 0;
    document.documentElement.dataset.keys = on ? (changed ? "changed" : "on") : "off";
  }, [on, remapped]);

  useEffect(() => {
    if (!remapped) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      // By itself the browser empties a search box at Esc, and Esc throws away nothing here.
      if (event.key === "Escape" && event.target instanceof HTMLInputElement && event.target.type === "search")
        event.preventDefault();
      if (!on) return;
      const key = commandKey(event, remapped);
      if (key === null) return;
      const dialog = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
      const within = dialog ?? document;
      if (press(key, within) || pressInRows(key, within)) event.preventDefault();
      else if (key === "?" && !dialog) {
        event.preventDefault();
        showHelp();
      }
    };
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest(`#${keysHelpId}`)) return;
      event.preventDefault();
      showHelp();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  }, [on, remapped, showHelp]);

  const remap = (map: KeyMap) => {
    setRemapped(map);
    writeKeyMap(accountId, map);
  };

  if (!lines || !remapped) return null;
  return (
    <LazyModal title={words.title} onClose={() => setLines(null)}>
      {!on && <p>{words.off}</p>}
      <KeyList words={words} lines={lines} remapped={remapped} onRemap={remap} />
      <div className="actions">
        <a className="btn btn-text" href="/account#keys">
          {words.settings}
        </a>
        {/* biome-ignore lint/a11y/noAutofocus: a dialog takes the focus, and nothing in it is to be done first */}
        <button type="button" className="btn" autoFocus onClick={() => setLines(null)}>
          {words.close}
        </button>
      </div>
    </LazyModal>
  );
}

function press(key: string, within: ParentNode): boolean {
  const owners = [...within.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)];
  const owner = owners.find((element) => element.getClientRects().length > 0);
  if (!owner || owner.getAttribute("aria-disabled") === "true") return false;
  if (owner.matches("input, textarea, select")) owner.focus();
  else owner.click();
  return true;
}
