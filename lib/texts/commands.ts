import "server-only";

import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import type { TextKind } from "@/prisma/generated/enums";
import { joinsSitting } from "./rules";

/** Who saved: an actor, or the loader of the demo. */
export type Author = { accountId: string | null; personId: string; name: string };

type Saved = {
  kind: TextKind;
  subjectId: string;
  version: number;
  content: Prisma.InputJsonValue;
  /** When; the clock of the database unless given. */
  at?: Date;
};

/** Keeps a saved state of a long text, beside the row that holds the current one. One plain statement: every save passes here. */
export async function keepVersion(tx: Tx, by: Author, saved: Saved): Promise<void> {
  const { kind, subjectId, version, content, at = new Date() } = saved;
  await tx.$executeRaw`
    INSERT INTO "TextVersion" ("id", "kind", "subjectId", "version", "content", "accountId", "byName", "at")
    VALUES (${crypto.randomUUID()}, ${kind}::"TextKind", ${subjectId}, ${version}, ${JSON.stringify(content)}::jsonb,
      ${by.accountId}, ${by.name}, ${at})`;
}

/**
 * The same for a save that nobody asked for. While one person goes on writing, their kept state grows with the text
 * instead of a hundred rows an hour standing in the history (the rule is joinsSitting).
 */
export async function keepSitting(tx: Tx, by: Author, saved: Saved & { at: Date }): Promise<void> {
  const { kind, subjectId, version, content, at } = saved;
  const last = await tx.textVersion.findFirst({
    where: { kind, subjectId, version: version - 1, setAside: false },
    select: { id: true, accountId: true, at: true, content: true },
  });
  if (last && joinsSitting(last, { accountId: by.accountId, at, content }))
    await tx.textVersion.update({ where: { id: last.id }, data: { version, content }, select: { id: true } });
  else await keepVersion(tx, by, saved);
}

/** Keeps a text that came second: never current, never lost. `version` is the one it was written on. */
export async function setAside(tx: Tx, by: Author, text: Saved): Promise<void> {
  await tx.textVersion.create({
    data: { ...text, setAside: true, accountId: by.accountId, byName: by.name },
    select: { id: true },
  });
}
