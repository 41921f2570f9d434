import path from "node:path";
import { defineConfig } from "vitest/config";

// Day arithmetic must not depend on where the tests run.
process.env.TZ = "UTC";

const alias = {
  "@": import.meta.dirname,
  // Outside Next this module throws by design; tests are the server.
  "server-only": path.join(import.meta.dirname, "node_modules/server-only/empty.js"),
};
const env = {
  NEXTAUTH_URL: "http://127.0.0.1:3000",
  NEXTAUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  ATTACHE_KEY: Buffer.alloc(32, 7).toString("base64"),
};
const anywhere = "{app,components,lib,scripts,tests}/**";

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          pool: "threads",
          // Pure rules share nothing but modules, and loading those anew for each file takes longer than the tests.
          isolate: false,
          // One after another when all run: they share two cores.
          sequence: { groupOrder: 0 },
          include: [`${anywhere}/*.test.{ts,tsx}`],
          exclude: ["**/*.db.test.ts", "tests/launch/**"],
          env,
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          pool: "threads",
          sequence: { groupOrder: 1 },
          include: [`${anywhere}/*.db.test.ts`],
          exclude: ["tests/launch/**"],
          env,
          globalSetup: "tests/support/database-cluster.ts",
          // Loading what they test and compiling its first queries takes half as long as the tests.
          isolate: false,
          setupFiles: ["tests/support/outside-a-request.ts", "tests/support/worker-database.ts"],
          maxWorkers: 2,
          hookTimeout: 30_000,
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "launch",
          sequence: { groupOrder: 2 },
          include: ["tests/launch/**/*.test.ts"],
          maxWorkers: 2,
          hookTimeout: 120_000,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
