import { keptOnce } from "./kept-once";

const asked = keptOnce("who asks", () => ({ who: (): object | null => null }));

/** Where redirects went since somebody was last signed in. */
export const left = keptOnce("redirects", (): string[] => []);

/** From now on whoever this answers is signed in. */
export const lookAs = (who: () => object | null) => {
  asked.who = who;
};
export const signOut = () => lookAs(() => null);

/** @returns who asks; null: nobody is signed in */
export const whoAsks = () => asked.who();
