import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "./client";

/**
 * Takes hold of one row until the transaction ends. What is read of it afterwards is what will be overwritten: of two
 * who save at once, the second waits here and then finds what the first has saved. Rows that only point at it may come.
 */
export async function hold(tx: Tx, table: Prisma.ModelName, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM ${Prisma.raw(`"${table}"`)} WHERE "id" = ${id} FOR NO KEY UPDATE`;
}
