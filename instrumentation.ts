type Started = typeof globalThis & { attacheBackground?: (() => void)[] };

/** Runs once when a server starts: what works in the background as long as it does. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || !process.env.DATABASE_URL) return;
  const kept = globalThis as Started;
  // A development reload registers anew: the old loops would go on beside the new ones.
  for (const stop of kept.attacheBackground ?? []) stop();
  const { startSealer } = await import("@/lib/audit/sealer");
  const { startHousekeeping } = await import("@/lib/accounts/housekeeping");
  kept.attacheBackground = [startSealer(), startHousekeeping()];
}
