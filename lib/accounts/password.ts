import "server-only";

import { type Algorithm, hash, verify } from "@node-rs/argon2";

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Composed and decomposed forms of the same characters are one password. */
const plain = (password: string) => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => hash(plain(password), cost);

const nobodys = hashPassword(crypto.randomUUID());

/** Takes the same time whether or not there is a hash: an unknown address must not answer sooner. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobodys), plain(password));
  return matches && stored !== null;
}
