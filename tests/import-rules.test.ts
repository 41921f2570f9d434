import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const tree = mkdtempSync(path.join(tmpdir(), "attache-imports-"));
symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"));
afterAll(() => rmSync(tree, { recursive: true }));

/** Each rule, and the smallest tree that breaks it: files with what they import. */
const breaches: Record<string, Record<string, string[]>> = {
  "no-cycles": { "lib/desk/rules.ts": ["./model"], "lib/desk/model.ts": ["./rules"] },
  "lib-never-looks-up": { "lib/trips/queries.ts": ["@/components/trips/list"], "components/trips/list.ts": [] },
  "components-never-route": { "components/trips/list.ts": ["@/app/words"], "app/words.ts": [] },
  "ui-knows-no-domain": { "components/ui/button.ts": ["@/lib/trips/model"], "lib/trips/model.ts": [] },
  "components-do-not-read-data": { "components/trips/list.ts": ["@/lib/trips/queries"], "lib/trips/queries.ts": [] },
  "pages-do-not-touch-the-database": { "app/page.ts": ["@/lib/db/client"], "lib/db/client.ts": [] },
  "pure-stays-pure": {
    "lib/trips/rules.ts": ["./names"],
    "lib/trips/names.ts": ["@/lib/db/client"],
    "lib/db/client.ts": [],
  },
  "only-db-holds-the-client": { "lib/trips/names.ts": ["@/prisma/generated/client"], "prisma/generated/client.ts": [] },
  "actions-are-called-by-components-only": { "lib/trips/commands.ts": ["./actions"], "lib/trips/actions.ts": [] },
  "thread-is-read-by-pages-only": { "lib/trips/queries.ts": ["@/lib/thread/queries"], "lib/thread/queries.ts": [] },
};

test.each(Object.entries(breaches))("%s", (rule, files) => {
  expect(violations(files)).toContain(rule);
});

test("types may cross where values may not", () => {
  const files = { "components/trips/list.ts": ["type @/lib/trips/queries"], "lib/trips/queries.ts": [] };
  expect(violations(files)).toEqual([]);
});

test("every rule is broken above", async () => {
  const { default: config } = await import("../.dependency-cruiser.cjs");
  expect(config.forbidden?.map(({ name }) => name).sort()).toEqual(Object.keys(breaches).sort());
});

/** The names of the rules that a tree of these files breaks. */
function violations(files: Record<string, string[]>): string[] {
  for (const part of ["app", "components", "lib", "prisma"]) {
    rmSync(path.join(tree, part), { recursive: true, force: true });
    mkdirSync(path.join(tree, part));
  }
  for (const file of ["tsconfig.json", ".dependency-cruiser.cjs"]) cpSync(path.join(root, file), path.join(tree, file));
  for (const [file, imports] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    const lines = imports.map((wanted, index) =>
      wanted.startsWith("type ")
        ? `import type { value as v${index} } from "${wanted.slice(5)}";`
        : `import { value as v${index} } from "${wanted}";`,
    );
    const uses = imports.map((wanted, index) =>
      wanted.startsWith("type ") ? `export type T = typeof v${index};` : `console.log(v${index});`,
    );
    writeFileSync(path.join(tree, file), [...lines, ...uses, "export const value = 1;", ""].join("\n"));
  }
  const cruise = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const report = execFileSync(
    process.execPath,
    [cruise, "app", "components", "lib", "-T", "json", "--config", ".dependency-cruiser.cjs"],
    {
      cwd: tree,
      encoding: "utf8",
    },
  );
  const { summary } = JSON.parse(report);
  return [...new Set<string>(summary.violations.map(({ rule }: { rule: { name: string } }) => rule.name))];
}
