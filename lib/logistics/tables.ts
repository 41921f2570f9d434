import "server-only";

import type { Tx } from "@/lib/db/client";
import type { EntryKind } from "./model";

type Row = { id: string; tripId: string; deletedAt: Date | null };

/** What the five tables of a journey have in common; Prisma types each of them apart. */
type Table = {
  create(query: { data: object; select: { id: true } }): Promise<{ id: string }>;
  findFirst(query: { where: object }): Promise<Row | null>;
  updateMany(query: { where: object; data: object }): Promise<{ count: number }>;
};

type Client = Pick<Tx, "leg" | "stay" | "registration" | "tripDeadline" | "localContact">;

/** What the tables are called, for taking hold of a row. */
export const tableNames = {
  leg: "Leg",
  stay: "Stay",
  registration: "Registration",
  deadline: "TripDeadline",
  contact: "LocalContact",
} as const satisfies Record<EntryKind, string>;

export function tableOf(client: Client, kind: EntryKind): Table {
  const tables = {
    leg: client.leg,
    stay: client.stay,
    registration: client.registration,
    deadline: client.tripDeadline,
    contact: client.localContact,
  };
  return tables[kind] as unknown as Table;
}
