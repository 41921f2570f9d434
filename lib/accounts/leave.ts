"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { findActor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/audit/record";
import { inTransaction } from "@/lib/db/transaction";
import { endSessions } from "./sessions";

/** These two stand outside the gate, because the gate lets nobody write who is looking through another role. */

/** Ends this session and forgets its cookie. */
export const signOut = async (): Promise<void> => leave(false);

/** Ends every session of this account, this one too. */
export const signOutEverywhere = async (): Promise<void> => leave(true);

async function leave(everywhere: boolean): Promise<void> {
  const actor = await findActor();
  if (actor)
    await inTransaction(async (tx) => {
      const sessions = await endSessions(tx, actor.accountId, "signOut", everywhere ? {} : { only: actor.sessionId });
      await recordEvent(tx, actor, {
        action: everywhere ? "session.endAll" : "session.end",
        subject: { kind: "session", id: actor.sessionId },
        detail: { reason: "signOut", sessions },
      });
    });
  const jar = await cookies();
  for (const { name } of jar.getAll())
    if (/^(__Secure-|__Host-)?next-auth\./.test(name))
      jar.set(name, "", { path: "/", maxAge: 0, secure: name.startsWith("__"), httpOnly: true, sameSite: "lax" });
  redirect("/sign-in?reason=out");
}

/** Back to one's own eyes. */
export async function endPreview(): Promise<void> {
  const actor = await findActor();
  if (actor?.preview)
    await inTransaction(async (tx) => {
      await tx.session.update({ where: { id: actor.sessionId }, data: { preview: null }, select: { id: true } });
      await recordEvent(tx, actor, {
        action: "access.previewEnd",
        subject: { kind: "session", id: actor.sessionId },
        detail: { role: actor.preview },
      });
    });
  revalidatePath("/", "layout");
  redirect("/admin/roles");
}
