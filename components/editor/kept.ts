/** A text that this browser keeps until the server has it. */
export type Kept = { content: string; base: string; version: number; at: string };
/** One that was left behind by a tab that is gone. */
export type Left = Kept & { key: string };
export type Slot = { write: (kept: Kept) => boolean; clear: () => void; close: () => void };

const keptFor = 14 * 24 * 60 * 60 * 1000;
const prefix = (accountId: string, keepAs: string) => `attache:kept:${accountId}:${keepAs}#`;

/**
 * A place for one editor in one tab, so that two tabs never overwrite each other's text; under the account, so that on
 * a shared computer nobody is offered another's words. While the tab lives it holds a lock of that name.
 */
export function openSlot(accountId: string, keepAs: string): Slot {
  const key = prefix(accountId, keepAs) + crypto.getRandomValues(new Uint32Array(2)).join("-");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void globalThis.navigator?.locks?.request(key, () => held).catch(() => {});
  return {
    write(kept) {
      try {
        localStorage.setItem(key, JSON.stringify(kept));
        return true;
      } catch {
        // Full or forbidden: the state word then does not claim that it is kept.
        return false;
      }
    },
    clear: () => forget(key),
    close: () => release(),
  };
}

/** Texts under this name whose tab is gone (closed, crashed, signed out), newest first. */
export async function listLeft(accountId: string, keepAs: string): Promise<Left[]> {
  const alive = new Set((await globalThis.navigator?.locks?.query().catch(() => null))?.held?.map(({ name }) => name));
  return keysWith(prefix(accountId, keepAs))
    .filter((key) => !alive.has(key))
    .flatMap((key) => read(key))
    .filter(({ at }) => Date.now() - Date.parse(at) < keptFor)
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** Forgets a text that was taken over or given up. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is forbidden here, so nothing was kept either.
  }
}

function keysWith(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

function read(key: string): Left[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isKept(kept) ? [{ ...kept, key }] : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null;
  return (
    typeof kept?.content === "string" &&
    typeof kept.base === "string" &&
    typeof kept.version === "number" &&
    typeof kept.at === "string"
  );
}
