import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ensureSecrets, newSecrets, writeSecrets } from "../../scripts/launch/secrets.mjs";
import { root, startScript } from "./support/run-script";
import { tempFolder } from "./support/temp-folder";

test("secrets are made once, for their owner only", () => {
  const folder = tempFolder();
  const made = ensureSecrets(folder);
  expect(Buffer.from(made.dataKey, "base64")).toHaveLength(32);
  expect(made.databasePassword).toHaveLength(32);
  expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(ensureSecrets(folder)).toEqual(made);
});

test("what another start has written meanwhile stays", () => {
  const folder = tempFolder();
  const made = ensureSecrets(folder);
  writeSecrets(folder, newSecrets());
  expect(ensureSecrets(folder)).toEqual(made);
});

test("ten starts at once agree on one set", async () => {
  const folder = tempFolder();
  const module = JSON.stringify(path.join(root, "scripts/launch/secrets.mjs"));
  const code = `const { ensureSecrets } = await import(${module}); console.log(ensureSecrets(${JSON.stringify(folder)}).dataKey);`;
  const starts = Array.from({ length: 10 }, () => startScript({ code }));
  await Promise.all(starts.map(({ ended }) => ended));
  expect(new Set(starts.map(({ output }) => output())).size).toBe(1);
  expect(starts[0]?.output().trim()).toBe(JSON.parse(readFileSync(path.join(folder, "secrets.json"), "utf8")).dataKey);
});

test("a database whose secrets are gone or damaged is not opened with new ones", () => {
  const folder = tempFolder();
  ensureSecrets(folder);
  mkdirSync(path.join(folder, "pg"));
  writeFileSync(path.join(folder, "secrets.json"), "{");
  expect(() => ensureSecrets(folder)).toThrow(/is damaged/);
  rmSync(path.join(folder, "secrets.json"));
  expect(() => ensureSecrets(folder)).toThrow(/is missing and without it the database cannot be opened/);
});
