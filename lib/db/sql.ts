import { Prisma } from "@/prisma/generated/client";

/**
 * Pieces of SQL with their values kept apart from their text, for the few reads that Prisma's query builder cannot
 * say in one statement. A value in `${}` is always a parameter, never text.
 */
export const { sql, join, empty } = Prisma;
export type Sql = Prisma.Sql;

/** For a JSON column that holds nothing: SQL's NULL, not JSON's. */
export const noJson = Prisma.DbNull;
