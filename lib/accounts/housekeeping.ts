import "server-only";

import { disableIdleAccounts, endStaleSessions, forgetOldGuards } from "./jobs";

const minute = 60_000;
const day = 24 * 60 * minute;

/** Runs what must happen without anybody asking: every minute for sessions, once a day for accounts. */
export function startHousekeeping(): () => Promise<void> {
  let daily = 0;
  let stopped = false;
  let current = Promise.resolve();
  const later = (wait: number) =>
    setTimeout(() => {
      if (!stopped) current = turn();
    }, wait).unref();
  const turn = async () => {
    try {
      await endStaleSessions();
      if (Date.now() - daily > day) {
        await disableIdleAccounts();
        await forgetOldGuards();
        daily = Date.now();
      }
    } catch (error) {
      console.error("accounts.housekeeping", error); // the next turn tries again
    }
    if (!stopped) later(minute);
  };
  later(minute / 12);
  return () => {
    stopped = true;
    return current;
  };
}
