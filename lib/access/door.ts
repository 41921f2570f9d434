import "server-only";

import { headers } from "next/headers";
import { whyEnded } from "@/lib/accounts/sessions";
import { readFrom } from "./from";

/**
 * Where somebody goes whose session is over: the door, with why, and the way back to where they were (the proxy says
 * where that was). Without a session there is nothing to explain.
 */
export async function doorAddress(sessionId: string | undefined): Promise<string> {
  const asked = new URLSearchParams();
  const from = readFrom((await headers()).get("x-attache-path"));
  if (from) asked.set("from", from);
  if (sessionId) asked.set("reason", await whyEnded(sessionId));
  return asked.size > 0 ? `/sign-in?${asked}` : "/sign-in";
}
