type Kept = { accountId: string | null; at: Date; content: unknown };

/** Minutes after which a new state is kept in any case. */
export const sittingMinutes = 5;

/**
 * May an automatic save take the place of the state kept last? Only for the same account, within five minutes of when
 * that state was begun, and only when the text has not become shorter: what somebody deletes can always be restored.
 */
export const joinsSitting = (last: Kept, next: Kept): boolean =>
  last.accountId !== null &&
  last.accountId === next.accountId &&
  next.at.getTime() - last.at.getTime() < sittingMinutes * 60_000 &&
  size(next.content) >= size(last.content);

const size = (content: unknown) => JSON.stringify(content).length;
