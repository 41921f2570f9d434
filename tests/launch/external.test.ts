import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureDatabase, withClient } from "../../scripts/postgres/database.mjs";
import { checkExternal, judge } from "../../scripts/postgres/external.mjs";
import { startThrowawayCluster } from "../../scripts/postgres/throwaway.mjs";
import { runScript } from "./support/run-script";
import { tempFolder } from "./support/temp-folder";

let cluster: Awaited<ReturnType<typeof startThrowawayCluster>>;
beforeAll(async () => {
  cluster = await startThrowawayCluster("external");
});
afterAll(() => cluster.stop());

async function databaseWith(name: string, options: string) {
  await withClient(cluster.url("postgres"), (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE template0 ${options}`),
  );
  return cluster.url(name);
}

test("a database like our own will do", async () => {
  await expect(checkExternal(await ensureDatabase(cluster, "good"))).resolves.toBeUndefined();
});

test.each([
  ["another encoding", "latin", "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'", /encoded in LATIN1; UTF8 is needed/],
  [
    "the C locale",
    "in_c",
    "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'",
    /locale C Chinese characters are not letters/,
  ],
  [
    "the C locale behind another provider",
    "half_c",
    "ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C' LC_CTYPE 'C'",
    /Chinese characters are not letters/,
  ],
])("%s is refused", async (_, name, options, sentence) => {
  await expect(checkExternal(await databaseWith(name, options))).rejects.toThrow(sentence);
});

test("an old server is refused", () => {
  const found = { version: 130012, release: "13.12", encoding: "UTF8", ctype: "C.UTF-8", letters: true };
  expect(() => judge(found)).toThrow(/PostgreSQL 13\.12; 14 or newer is needed/);
});

test("one that does not answer, knows no such password, or is no address, without the password in the sentence", async () => {
  const wrong = cluster.url("good").replace(":test@", ":hush@");
  await expect(checkExternal("postgresql://a:hush@127.0.0.1:1/x")).rejects.toThrow(/ECONNREFUSED/);
  await expect(checkExternal(wrong)).rejects.toThrow(/password authentication failed/);
  await expect(checkExternal(wrong)).rejects.not.toThrow(/hush/);
  await expect(checkExternal("here")).rejects.toThrow(/is not a valid address/);
});

test("npm start says it in both languages and ends with 1", async () => {
  const url = await databaseWith("c_again", "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
  const { code, output } = await runScript("start.mjs", [], { DATABASE_URL: url, ATTACHE_DATA: tempFolder() });
  expect(code).toBe(1);
  expect(output).toMatch(/不把漢字當作文字/);
  expect(output).toMatch(/Chinese characters are not letters/);
});
