import "server-only";

const number = (text: string | undefined, otherwise: number) => {
  const value = Number(text);
  return text && Number.isFinite(value) && value > 0 ? value : otherwise;
};

/** What the operator may set about accounts and sessions; read on each call, so a test may set it too. */
export const settings = {
  /** Minutes of silence after which a session ends. */
  idleMinutes: () => number(process.env.IDLE_MINUTES, 30),
  /** Hours after which a session ends, however busy. */
  longestHours: () => 12,
  /** Days without signing in after which an account is disabled. */
  idleAccountDays: () => number(process.env.IDLE_ACCOUNT_DAYS, 180),
};

const minute = 60_000;

/** Sessions seen before the first, or begun before the second, are over. */
export const sessionLimits = (now: Date) => ({
  seenAfter: new Date(now.getTime() - settings.idleMinutes() * minute),
  begunAfter: new Date(now.getTime() - settings.longestHours() * 60 * minute),
});

/** How stale `lastSeenAt` may be before a request writes it anew: a minute, or less when sessions are very short. */
export const touchAfter = () => Math.min(minute, (settings.idleMinutes() * minute) / 10);
