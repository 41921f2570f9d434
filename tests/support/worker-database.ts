import { inject } from "vitest";
import { copyDatabase, dropDatabase } from "../../scripts/postgres/database.mjs";

// Before each test file, so before it imports lib/db: a fresh database that only this worker uses.
const name = `test_${process.env.VITEST_POOL_ID}`;
await dropDatabase(inject("adminUrl"), name);
await copyDatabase(inject("adminUrl"), name, inject("templateDatabase"));

const url = new URL(inject("adminUrl"));
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.toString();
