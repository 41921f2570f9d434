import { defineConfig } from "prisma/config";

// `generate` and `validate` need no database, so a missing address must not stop them.
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://nobody@127.0.0.1:1/none" },
});
