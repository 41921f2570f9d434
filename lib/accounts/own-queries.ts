import "server-only";

import { toString as drawCode } from "qrcode";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { OwnAccount, SecondFactor, SessionView } from "./model";
import { unseal } from "./seal";
import { sessionLimits } from "./settings";
import { totpAddress } from "./totp";

/** Sessions that still open something, the newest first. */
export async function listOpenSessions(accountId: string, currentId: string | null): Promise<SessionView[]> {
  const { seenAfter, begunAfter } = sessionLimits(new Date());
  const rows = await db.session.findMany({
    where: { accountId, endedAt: null, lastSeenAt: { gt: seenAfter }, createdAt: { gt: begunAfter } },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, device: true, address: true, createdAt: true, lastSeenAt: true },
  });
  return rows.map((session) => ({ ...session, current: session.id === currentId }));
}

/** One's own account, and nobody else's: there is no id to ask for. */
export async function findOwnAccount(actor: Actor): Promise<OwnAccount> {
  const [account, sessions] = await Promise.all([
    db.account.findUniqueOrThrow({
      where: { id: actor.accountId },
      select: {
        id: true,
        email: true,
        passwordHash: true,
        totpSecret: true,
        totpConfirmedAt: true,
        _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
      },
    }),
    listOpenSessions(actor.accountId, actor.sessionId),
  ]);
  return {
    email: account.email,
    hasPassword: account.passwordHash !== null,
    secondFactor: await secondFactorOf(account),
    sessions,
  };
}

type Row = {
  id: string;
  email: string;
  totpSecret: string | null;
  totpConfirmedAt: Date | null;
  _count: { recoveryCodes: number };
};

async function secondFactorOf({ id, email, totpSecret, totpConfirmedAt, _count }: Row): Promise<SecondFactor> {
  if (!totpSecret) return { kind: "off" };
  if (totpConfirmedAt) return { kind: "on", codesLeft: _count.recoveryCodes };
  const secret = unseal(totpSecret, id);
  const svg = await drawCode(totpAddress(secret, email), { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  return { kind: "begun", secret, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}` };
}
