import "server-only";

import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import type { TextKind } from "@/prisma/generated/enums";

/** Who saved: an actor, or the loader of the demo. */
export type Author = { accountId: string | null; personId: string; name: string };

type Saved = { kind: TextKind; subjectId: string; version: number; content: Prisma.InputJsonValue };

/** Keeps a saved state of a long text, beside the row that holds the current one. */
export async function keepVersion(tx: Tx, by: Author, saved: Saved): Promise<void> {
  await tx.textVersion.create({ data: { ...saved, accountId: by.accountId, byName: by.name }, select: { id: true } });
}

/** Keeps a text that came second: never current, never lost. `version` is the one it was written on. */
export async function setAside(tx: Tx, by: Author, text: Saved): Promise<void> {
  await tx.textVersion.create({ data: { ...text, setAside: true, accountId: by.accountId, byName: by.name }, select: { id: true } });
}
