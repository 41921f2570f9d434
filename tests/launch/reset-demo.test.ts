import { expect, test } from "vitest";
import { makeInstallation } from "./support/installation";
import { runScript } from "./support/run-script";
import { tempFolder } from "./support/temp-folder";

test("a database without the mark is not reset", async () => {
  const data = tempFolder();
  const { cluster } = await makeInstallation(data, { demo: false });
  await cluster.stop();
  const { code, output } = await runScript("demo-reset.mjs", [], { ATTACHE_DATA: data });
  expect(code).toBe(1);
  expect(output).toMatch(/沒有示範的標記[\s\S]*not marked as a demo, so nothing was deleted/);
});

test("where there is nothing, nothing is made", async () => {
  const { code, output } = await runScript("demo-reset.mjs", [], { ATTACHE_DATA: tempFolder() });
  expect([code, output]).toEqual([1, expect.stringMatching(/There is no demo/)]);
});
