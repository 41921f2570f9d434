"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useSurroundings } from "./words";

/** Text that was typed and not yet saved, as this machine keeps it. `base` is what stood there when typing began. */
export type Kept = { value: string; base: string; at: number };

const prefix = "attache:kept:";
const keptFor = 14 * 24 * 60 * 60 * 1000;

/** Dispatched on the window when a session ends: whoever holds unsaved text writes it down now. */
export const keepEvent = "attache:keep";

const place = (accountId: string, key: string) => `${prefix}${accountId}:${key}`;

export function readKept(accountId: string, key: string): Kept | null {
  try {
    const text = localStorage.getItem(place(accountId, key));
    if (!text) return null;
    const kept = JSON.parse(text) as Kept;
    if (Date.now() - kept.at < keptFor) return kept;
    clearKept(accountId, key);
  } catch {
    // No storage (private window, full, refused): nothing was kept.
  }
  return null;
}

export function writeKept(accountId: string, key: string, kept: Kept): void {
  try {
    localStorage.setItem(place(accountId, key), JSON.stringify(kept));
  } catch {
    // Full or refused: the text is still on the page, and leaving it is still asked about.
  }
}

export function clearKept(accountId: string, key: string): void {
  try {
    localStorage.removeItem(place(accountId, key));
  } catch {
    // As above.
  }
}

type KeptText = {
  /** What an earlier visit left here; null when there was nothing or it has been dealt with. */
  found: Kept | null;
  /** The text was saved, put back or thrown away. */
  clear: () => void;
};

/**
 * Keeps unsaved text on this machine, under the account and a key such as "trip-12-brief-3".
 * @param key null switches keeping off
 * @param value the unsaved text, or null when everything is saved
 * @param base what the server holds, to tell later whether someone changed it meanwhile
 */
export function useKeptText(key: string | null, value: string | null, base = ""): KeptText {
  const { accountId } = useSurroundings();
  const [found, setFound] = useState<Kept | null>(null);
  const latest = useRef({ value, base });
  latest.current = { value, base };

  useEffect(() => {
    if (accountId && key) setFound(readKept(accountId, key));
  }, [accountId, key]);

  const write = useCallback(() => {
    if (accountId && key && latest.current.value !== null) {
      writeKept(accountId, key, { value: latest.current.value, base: latest.current.base, at: Date.now() });
    }
  }, [accountId, key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text starts the wait anew
  useEffect(() => {
    const wait = setTimeout(write, 400);
    return () => clearTimeout(wait);
  }, [write, value]);

  useEffect(() => {
    window.addEventListener(keepEvent, write);
    window.addEventListener("pagehide", write);
    return () => {
      window.removeEventListener(keepEvent, write);
      window.removeEventListener("pagehide", write);
    };
  }, [write]);

  const clear = useCallback(() => {
    setFound(null);
    if (accountId && key) clearKept(accountId, key);
  }, [accountId, key]);

  return { found, clear };
}
