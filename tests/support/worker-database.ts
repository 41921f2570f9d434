import { randomUUID } from "node:crypto";
import { afterAll, inject, vi } from "vitest";
import { copyDatabase, withClient } from "../../scripts/postgres/database.mjs";
import { signOut } from "./signed-in";

// Before each test file: a fresh database under the worker's name, so that files share what is loaded, the client
// included, but no row. The one before is only set aside: to drop it takes longer, and all of them go with the cluster.
const name = `test_${process.env.VITEST_POOL_ID}`;
const admin = inject("adminUrl");
await withClient(admin, async (client) => {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (rowCount) await client.query(`ALTER DATABASE "${name}" RENAME TO "used_${randomUUID()}"`);
});
await copyDatabase(admin, name, inject("templateDatabase"));

const url = new URL(admin);
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.toString();
signOut();

afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  const clients = [await import("@/lib/db/client"), await import("@/e2e/support/database")];
  await Promise.all(clients.map(({ db }) => db.$disconnect()));
});
