import "server-only";

import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { findSession } from "@/lib/accounts/sessions";
import { authOptions } from "./auth-options";
import type { Rights } from "./can";
import { doorAddress } from "./door";
import type { OfficeRole } from "./policy";

/** Who is asking: what the policy needs, and what the page needs to address them. */
export type Actor = Rights & {
  accountId: string;
  sessionId: string;
  name: string;
  roles: OfficeRole[];
  /** Null when nothing stands between signing in and working. */
  mustDo: "changePassword" | null;
  preferences: {
    locale: "zh-TW" | "en";
    calendar: "ROC" | "GREGORIAN";
    theme: "system" | "light" | "dark";
    contrast: "normal" | "more";
    singleKeys: boolean;
  };
  /** Minutes of silence after which this session ends. */
  idleMinutes: number;
  /** When this session ends however busy (milliseconds since the epoch). */
  endsAt: number;
  address: string | null;
};

/** The cookie says which session; the database says, afresh on each request, who that is and what they may do. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const token = await getServerSession(authOptions);
  const sessionId = token?.sessionId;
  return sessionId ? findSession(sessionId) : null;
});

/** For addresses that hand out a file: nobody who is signed out, or must change their password first. */
export async function readyActor(): Promise<Actor | null> {
  const actor = await findActor();
  return actor?.mustDo === null ? actor : null;
}

/** For pages: the signed-out go to the door, and those who must change their password do that first. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (!actor) redirect(await doorAddress((await getServerSession(authOptions))?.sessionId));
  if (actor.mustDo === "changePassword") redirect("/account/password");
  return actor;
}

/** For the one page where an unready account gets ready. */
export async function requireUnreadyActor(): Promise<Actor> {
  return (await findActor()) ?? redirect("/sign-in");
}
