import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import config from "../.dependency-cruiser.cjs";

/** A small tree: each file with what it imports, `type` before what it needs only as a type. */
const tree: Record<string, string[]> = {
  "lib/cycle/one.ts": ["./two"],
  "lib/cycle/two.ts": ["./one"],
  "lib/looks-up/queries.ts": ["@/components/trips/list"],
  "components/trips/link.ts": ["@/app/words"],
  "components/ui/button.ts": ["@/lib/trips/model"],
  "components/trips/table.ts": ["@/lib/trips/queries"],
  "app/page.ts": ["@/lib/db/client"],
  "lib/pure/rules.ts": ["./names"],
  "lib/pure/names.ts": ["@/lib/db/client"],
  "lib/holds/names.ts": ["@/prisma/generated/client"],
  "lib/calls/commands.ts": ["@/lib/trips/actions"],
  "lib/threads/queries.ts": ["@/lib/thread/queries"],
  "lib/reading/open.ts": ["@/lib/pure/names"],

  // What is allowed and near to what is not.
  "components/trips/list.ts": ["type @/lib/trips/queries", "@/lib/trips/actions", "@/lib/trips/model"],
  "components/ui/day.ts": ["@/lib/calendar/day"],
  "app/words.ts": ["@/lib/thread/queries", "@/prisma/generated/enums"],
  "lib/trips/model.ts": ["@/prisma/generated/enums"],
  "lib/trips/queries.ts": ["@/lib/db/client", "./model"],
  "lib/trips/actions.ts": ["./queries"],
  "lib/thread/queries.ts": ["@/lib/trips/queries"],
  "lib/calendar/day.ts": [],
  "lib/db/client.ts": ["@/prisma/generated/client"],
  "prisma/generated/client.ts": [],
  "prisma/generated/enums.ts": [],
};

/** Each rule and the file of the tree that breaks it. */
const breaches = {
  "no-cycles": "lib/cycle/one.ts",
  "lib-never-looks-up": "lib/looks-up/queries.ts",
  "components-never-route": "components/trips/link.ts",
  "ui-knows-no-domain": "components/ui/button.ts",
  "components-do-not-read-data": "components/trips/table.ts",
  "pages-do-not-touch-the-database": "app/page.ts",
  "pure-stays-pure": "lib/pure/rules.ts",
  "only-db-holds-the-client": "lib/holds/names.ts",
  "actions-are-called-by-components-only": "lib/calls/commands.ts",
  "thread-is-read-by-pages-only": "lib/threads/queries.ts",
  "reading-needs-nothing-of-the-app": "lib/reading/open.ts",
};

const found = violations();

test.each(Object.entries(breaches))("%s is broken by %s", (rule, file) => {
  expect(found).toContain(`${rule} ${file}`);
});

test("nothing else is", () => {
  const expected = Object.entries(breaches).map(([rule, file]) => `${rule} ${file}`);
  expect(found.filter((one) => !one.startsWith("no-cycles lib/cycle/")).sort()).toEqual(expected.slice(1).sort());
});

test("every rule is broken above", () => {
  expect(config.forbidden?.map(({ name }) => name).sort()).toEqual(Object.keys(breaches).sort());
});

/** `rule file` for everything that the rules find in the tree. */
function violations(): string[] {
  const root = path.join(import.meta.dirname, "..");
  const folder = mkdtempSync(path.join(tmpdir(), "attache-imports-"));
  try {
    for (const [file, imports] of Object.entries(tree)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      const lines = imports.map((wanted, index) => {
        const type = wanted.startsWith("type ") ? "type " : "";
        return `import ${type}{ value as v${index} } from "${wanted.replace(type, "")}";`;
      });
      const uses = imports.map((wanted, index) =>
        wanted.startsWith("type ") ? `export type T = typeof v${index};` : `console.log(v${index});`,
      );
      writeFileSync(path.join(folder, file), [...lines, ...uses, "export const value = 1;", ""].join("\n"));
    }
    for (const file of ["tsconfig.json", ".dependency-cruiser.cjs"])
      cpSync(path.join(root, file), path.join(folder, file));
    symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
    const cruise = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const args = [cruise, "app", "components", "lib", "-T", "json", "--config", ".dependency-cruiser.cjs"];
    const report = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }));
    const all: { rule: { name: string }; from: string }[] = report.summary.violations;
    return [...new Set(all.map(({ rule, from }) => `${rule.name} ${from}`))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
