import { vi } from "vitest";

/**
 * Queries and actions without a browser: `lookAs` says who is signed in, sentences are their keys, what belongs to a
 * request (redirects, revalidation) does nothing, and what comes after the answer comes at once. The same for every
 * file, since they share what is loaded.
 */
vi.mock("@/lib/access/actor", async () => {
  const { whoAsks } = await import("./signed-in");
  return {
    findActor: async () => whoAsks(),
    requireActor: async () => {
      const who = whoAsks();
      if (!who) throw new Error("nobody is signed in");
      return who;
    },
  };
});
vi.mock("next/headers", () => ({ cookies: async () => ({ set: () => {} }) }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.mock("next/navigation", async () => {
  const { left } = await import("./signed-in");
  return { redirect: (to: string) => left.push(to) };
});
vi.mock("next/server", () => ({ after: (work: () => unknown) => void work() }));
vi.mock("next-intl/server", () => ({ getTranslations: async () => (key: string) => key }));
// The real one, whose comparisons can be counted.
vi.mock("@node-rs/argon2", async (load) => {
  const { keptOnce } = await import("./kept-once");
  const real = await load<typeof import("@node-rs/argon2")>();
  return { ...real, verify: keptOnce("argon2.verify", () => vi.fn(real.verify)) };
});
