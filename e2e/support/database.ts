import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/client";

const url = process.env.DATABASE_URL ?? "";

// These tests write as they please; they must never meet a database that somebody works with.
if (!/@(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url))
  throw new Error("The browser tests only run against a database on this machine");

/** The database behind the server under test. */
export const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 4 }) });
