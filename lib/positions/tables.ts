import "server-only";

import type { Tx } from "@/lib/db/client";
import type { NoteKind } from "./model";

/** What the five tables of notes have in common; Prisma types each of them apart. */
type Table = {
  create(query: { data: object; select: { id: true } }): Promise<{ id: string }>;
  findFirst(query: { where: object }): Promise<object | null>;
  updateMany(query: { where: object; data: object }): Promise<{ count: number }>;
};

/** What the tables are called, for taking hold of a row. */
export const tableNames = {
  intervention: "Intervention",
  issue: "Issue",
  position: "Position",
  outcome: "Outcome",
  commitment: "Commitment",
} as const satisfies Record<NoteKind, string>;

export function tableOf(client: Pick<Tx, NoteKind>, kind: NoteKind): Table {
  return client[kind] as unknown as Table;
}
