import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { publicCopy } from "../../scripts/postgres/native.mjs";
import { tempFolder } from "./support/temp-folder";

/** What the package brings, in a folder that only its owner can enter, and a temporary folder for the copy. */
function closedPackage() {
  const folder = tempFolder();
  const native = path.join(folder, "native");
  mkdirSync(path.join(native, "bin"), { recursive: true, mode: 0o700 });
  writeFileSync(path.join(native, "bin/postgres"), "program", { mode: 0o700 });
  mkdirSync(path.join(folder, "tmp"));
  vi.stubEnv("TMPDIR", path.join(folder, "tmp"));
  onTestFinished(() => void vi.unstubAllEnvs());
  return native;
}

test("the copy can be run by others and written by its owner only", () => {
  const copy = publicCopy(closedPackage(), "pg", {});
  expect(statSync(copy).mode & 0o777).toBe(0o755);
  expect(statSync(path.join(copy, "bin/postgres")).mode & 0o777).toBe(0o755);
});

test("a copy that is not whole is made again", () => {
  const native = closedPackage();
  const program = path.join(publicCopy(native, "pg", {}), "bin/postgres");
  rmSync(program);
  publicCopy(native, "pg", {});
  expect(readFileSync(program, "utf8")).toBe("program");
});

test("a folder that others could have prepared is not used", () => {
  const native = closedPackage();
  chmodSync(publicCopy(native, "pg", {}), 0o777);
  expect(() => publicCopy(native, "pg", {})).toThrow(/不予採用[\s\S]*so it is not used/);
});
