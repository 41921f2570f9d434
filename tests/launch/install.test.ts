import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { ensureInstalled } from "../../scripts/launch/install.mjs";
import { checkNodeVersion } from "../../scripts/launch/node-version.mjs";
import { tempFolder } from "./support/temp-folder";

// What Prisma asks for, and with it package.json.
test.each(["20.19.0", "20.20.1", "22.12.0", "22.21.0", "24.0.0", "25.1.0"])("Node %s will do", (version) =>
  expect(() => checkNodeVersion(version)).not.toThrow(),
);
test.each(["18.20.0", "20.18.3", "21.7.0", "22.11.0", "23.11.0"])("Node %s is refused, in both languages", (version) =>
  expect(() => checkNodeVersion(version)).toThrow(
    `Node.js ${version} 不適用；請安裝 20.19 以上、22.12 以上或 24 以上版本。\nNode.js ${version} will not do`,
  ),
);

const a = { version: "1.0.0", integrity: "sha512-a" };
const b = { version: "2.0.0", integrity: "sha512-b" };

/** A checkout whose lock file asks for these packages, and where npm wrote down those others. */
function checkout(wanted: Record<string, object>, present: Record<string, object> | null) {
  const folder = tempFolder();
  const lock = (packages: object) =>
    writeFileSync(path.join(folder, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...packages } }));
  lock(wanted);
  mkdirSync(path.join(folder, "node_modules"));
  if (present)
    writeFileSync(path.join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: present }));
  const install = vi.fn();
  return { install, lock, start: () => ensureInstalled(folder, install) };
}

test("packages are installed once, and again when the lock file asks for others", () => {
  const { install, lock, start } = checkout({ "node_modules/a": a }, null);
  start();
  start();
  expect(install).toHaveBeenCalledTimes(1);
  lock({ "node_modules/a": { ...a, version: "1.0.1" } });
  start();
  expect(install).toHaveBeenCalledTimes(2);
});

test.each([
  ["the very packages", { "node_modules/a": a }, 0],
  ["another version", { "node_modules/a": { ...a, version: "0.9.0" } }, 1],
  ["other bytes", { "node_modules/a": { ...a, integrity: "sha512-x" } }, 1],
  ["one too many", { "node_modules/a": a, "node_modules/b": b }, 1],
  ["none", {}, 1],
])("where npm was run by hand and left %s", (_, present, times) => {
  const { install, start } = checkout({ "node_modules/a": a }, present);
  start();
  expect(install).toHaveBeenCalledTimes(times);
});

test("a package for another system may be missing", () => {
  const { install, start } = checkout(
    { "node_modules/a": a, "node_modules/b": { ...b, optional: true } },
    { "node_modules/a": a },
  );
  start();
  expect(install).not.toHaveBeenCalled();
});

test("an installation that fails is tried again on the next start", () => {
  const { install, start } = checkout({ "node_modules/a": a }, null);
  install.mockImplementationOnce(() => {
    throw new Error("no network");
  });
  expect(start).toThrow("no network");
  start();
  start();
  expect(install).toHaveBeenCalledTimes(2);
});
