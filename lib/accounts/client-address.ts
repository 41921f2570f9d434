import "server-only";

import { headers } from "next/headers";

/**
 * Where the request comes from: only as our own server states it in `x-attache-client`, which it sets from the
 * connection or a proxy it was told to trust. What a client claims (`x-forwarded-for`) is never read.
 */
export async function clientAddress(): Promise<string | null> {
  try {
    return (await headers()).get("x-attache-client");
  } catch {
    return null; // outside a request
  }
}
