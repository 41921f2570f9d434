import "server-only";

import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/client";
import { nameStatements } from "./statements";

const create = () =>
  new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: process.env.DATABASE_URL, max: 10 },
      { statementNameGenerator: nameStatements() },
    ),
  });

// One pool per process: a development reload must not open another ten connections.
const kept = globalThis as typeof globalThis & { attacheDb?: ReturnType<typeof create> };

kept.attacheDb ??= create();
export const db = kept.attacheDb;

/** What a command receives: the client inside one transaction. */
export type Tx = Parameters<Parameters<typeof db.$transaction>[0]>[0];
