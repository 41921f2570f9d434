import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { copyDatabase } from "../../scripts/postgres/database.mjs";

// Before each test file, so before it imports lib/db: a fresh database that only this file uses. None is dropped, which
// takes longer than to make one: all of them go with the cluster.
const name = `test_${randomUUID()}`;
await copyDatabase(inject("adminUrl"), name, inject("templateDatabase"));

const url = new URL(inject("adminUrl"));
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.toString();
