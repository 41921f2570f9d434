import type { KeyMap } from "./single-keys";

const place = (accountId: string) => `attache:keys:${accountId}`;

/** The keys this person has changed on this machine. */
export function readKeyMap(accountId: string): KeyMap {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(accountId)) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, declared]) => typeof declared === "string"));
  } catch {
    return {};
  }
}

export function writeKeyMap(accountId: string, map: KeyMap): void {
  try {
    localStorage.setItem(place(accountId), JSON.stringify(map));
  } catch {
    // No storage: the change holds until the page is left.
  }
}
