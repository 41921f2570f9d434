import path from "node:path";
import { startCluster } from "../postgres/cluster.mjs";
import { dropDatabase, ensureDatabase, withClient } from "../postgres/database.mjs";
import { checkExternal } from "../postgres/external.mjs";

const name = "attache";

/**
 * The database of this start: that of DATABASE_URL after a look at it, else our own in the data folder.
 * @param {string} data the data folder, held by this process
 * @param {import("./secrets.mjs").Secrets} secrets
 * @param {import("./lifetime.mjs").Lifetime} lifetime
 */
export async function openDatabase(data, secrets, lifetime) {
  const external = process.env.DATABASE_URL;
  if (external) {
    await checkExternal(external);
    return { url: external, own: null };
  }
  const cluster = await startCluster(path.join(data, "pg"), {
    password: secrets.databasePassword,
    log: path.join(data, "postgres.log"),
  });
  lifetime.onEnd(cluster.stop, cluster.abandon);
  return { url: await ensureDatabase(cluster, name), own: cluster };
}

/**
 * Empties our own database by making it anew.
 * @param {import("../postgres/cluster.mjs").Cluster} cluster
 */
export async function recreateDatabase(cluster) {
  await dropDatabase(cluster.url("postgres"), name);
  return ensureDatabase(cluster, name);
}

/**
 * What this installation is, or null while it has not been set up.
 * @param {string} url
 * @returns {Promise<{ demo: boolean } | null>}
 */
export async function findInstallation(url) {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query(`SELECT to_regclass('public."Installation"') AS found`);
    if (!tables[0].found) return null;
    const { rows } = await client.query(`SELECT demo FROM "Installation"`);
    return rows[0] ?? null;
  });
}

/**
 * Tables of ours that hold at least one row; Prisma's own record of migrations does not count.
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function filledTables(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    );
    const filled = [];
    for (const { tablename } of rows) {
      const { rowCount } = await client.query(`SELECT 1 FROM ${client.escapeIdentifier(tablename)} LIMIT 1`);
      if (rowCount) filled.push(tablename);
    }
    return filled;
  });
}
