export type SyncSituation = "synced" | "saving" | "local" | "conflict";
export type SyncNews = { state: SyncSituation; text?: string };

/** Dispatched on the window by whoever saves; the bar says it in words. */
export const syncEvent = "attache:sync";

export function announceSync(state: SyncSituation, text?: string): void {
  window.dispatchEvent(new CustomEvent<SyncNews>(syncEvent, { detail: { state, text } }));
}
