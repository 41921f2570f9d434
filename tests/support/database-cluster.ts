import type { TestProject } from "vitest/node";
import { ensureDatabase } from "../../scripts/postgres/database.mjs";
import { startThrowawayCluster } from "../../scripts/postgres/throwaway.mjs";
import { prisma } from "../../scripts/prisma.mjs";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
    templateDatabase: string;
  }
}

/** One cluster per run with one migrated database in it, which every test file gets a copy of. */
export default async function setup(project: TestProject) {
  const cluster = await startThrowawayCluster();
  const url = await ensureDatabase(cluster, "attache_template");
  const { code, output } = await prisma(["migrate", "deploy"], { env: { DATABASE_URL: url }, quiet: true });
  if (code !== 0) throw new Error(`migrate deploy:\n${output}`);
  project.provide("adminUrl", cluster.url("postgres"));
  project.provide("templateDatabase", "attache_template");
  return () => cluster.stop();
}
