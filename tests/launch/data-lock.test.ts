import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isDataFolderLocked, lockDataFolder } from "../../scripts/launch/data-lock.mjs";
import { root, startScript } from "./support/run-script";
import { tempFolder } from "./support/temp-folder";

/** A process that takes the folder, says whether it got it, and keeps it for as long as it lives. */
function holder(folder: string) {
  const code = `
    const { lockDataFolder } = await import(${JSON.stringify(path.join(root, "scripts/launch/data-lock.mjs"))});
    try { lockDataFolder(${JSON.stringify(folder)}); console.log("mine"); setInterval(() => {}, 1000); }
    catch (error) { console.log("refused: " + error.message); }`;
  return startScript({ code });
}

test("the second on one folder is told so in both languages, and the folder is free after a kill -9", async () => {
  const folder = tempFolder();
  const first = holder(folder);
  await first.said(/mine/);
  expect(isDataFolderLocked(folder)).toBe(true);
  expect(() => lockDataFolder(folder)).toThrow(`資料夾 ${folder} 正由另一個 Attaché（程序 ${first.pid}）使用`);
  expect(() => lockDataFolder(folder)).toThrow(`Another Attaché (process ${first.pid}) is using ${folder}`);
  first.kill("SIGKILL");
  await first.ended;
  expect(isDataFolderLocked(folder)).toBe(false);
  lockDataFolder(folder)();
  expect(existsSync(path.join(folder, "lock"))).toBe(false);
});

test("a number that belongs to another process by now does not hold the folder", () => {
  const folder = tempFolder();
  writeFileSync(path.join(folder, "lock"), JSON.stringify({ pid: process.ppid, mark: "0:0", id: "x" }));
  lockDataFolder(folder)();
});

test("of eight that come at once upon a dead one's lock, one gets it", async () => {
  const folder = tempFolder();
  writeFileSync(path.join(folder, "lock"), JSON.stringify({ pid: 2 ** 30, mark: "0:0", id: "x" }));
  const all = Array.from({ length: 8 }, () => holder(folder));
  await Promise.all(all.map(({ said }) => said(/mine|refused: /)));
  expect(all.filter(({ output }) => output().includes("mine"))).toHaveLength(1);
  for (const { output } of all) if (!output().includes("mine")) expect(output()).toMatch(/Another Attaché/);
});
