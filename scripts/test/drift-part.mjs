import { ensureDatabase } from "../postgres/database.mjs";
import { startThrowawayCluster } from "../postgres/throwaway.mjs";
import { prisma } from "../prisma.mjs";

/**
 * The migrations, run on an empty database, give exactly the schema. What no schema can say (triggers,
 * indexes on expressions) Prisma does not compare.
 * @type {import("./part.mjs").Part}
 */
export const driftPart = {
  name: "migrations give the schema",
  async run() {
    const cluster = await startThrowawayCluster("drift");
    try {
      const env = { DATABASE_URL: await ensureDatabase(cluster, "attache") };
      const deploy = await prisma(["migrate", "deploy"], { env, quiet: true });
      if (deploy.code !== 0) return { passed: 0, failed: 1, output: deploy.output };
      const compare = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema", "--exit-code"];
      const { code, output } = await prisma(compare, { env, quiet: true });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    } finally {
      await cluster.stop();
    }
  },
};
