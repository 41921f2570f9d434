import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import * as fileSize from "../scripts/checks/file-size.mjs";
import * as lockFile from "../scripts/checks/lock-file.mjs";
import * as messages from "../scripts/checks/messages.mjs";
import * as names from "../scripts/checks/names.mjs";
import * as pureRooms from "../scripts/checks/pure-rooms.mjs";
import * as rooms from "../scripts/checks/rooms.mjs";
import * as testsDoNotSleep from "../scripts/checks/tests-do-not-sleep.mjs";

const trees: string[] = [];
afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true });
});

function treeOf(files: Record<string, string>): string {
  const tree = mkdtempSync(path.join(tmpdir(), "attache-checks-"));
  trees.push(tree);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  }
  return tree;
}

test("a host in the lock file, and a package for another system that is not in it", () => {
  const lock = (more: object) =>
    treeOf({ "package-lock.json": JSON.stringify({ packages: { "node_modules/pg": more } }) });
  expect(lockFile.problems(lock({ version: "8.0.0" }))).toEqual([]);
  expect(lockFile.problems(lock({ resolved: "https://registry.example/pg.tgz" }))).toHaveLength(1);
  expect(lockFile.problems(lock({ optionalDependencies: { "pg-darwin": "8.0.0" } }))).toHaveLength(1);
});

test("a clock in a rule, not elsewhere", () => {
  const code = "export const late = () => Date.now() > 0;\n";
  expect(pureRooms.problems(treeOf({ "lib/trips/rules.ts": code, "lib/trips/queries.ts": code }))).toEqual([
    "lib/trips/rules.ts:1 reads the clock; take the day as an argument",
  ]);
});

test("a sleep and a test that leaves the others out", () => {
  const tree = treeOf({
    "e2e/trip.spec.ts": `await page.waitFor${"Timeout"}(500);\n`,
    "lib/trips/rules.test.ts": `test.${"only"}('x', run);\n`,
  });
  expect(testsDoNotSleep.problems(tree)).toHaveLength(2);
});

test("a file of 251 lines", () => {
  const tree = treeOf({ "lib/trips/rules.ts": "//\n".repeat(251), "lib/trips/model.ts": "//\n".repeat(250) });
  expect(fileSize.problems(tree)).toEqual(["lib/trips/rules.ts has 251 lines; split it by subject"]);
});

test("names that say nothing, or are not in kebab-case", () => {
  const good = [
    "app/(desk)/trips/[tripId]/page.tsx",
    "lib/trips/rules.db.test.ts",
    "app/api/auth/[...nextauth]/route.ts",
  ];
  const bad = ["lib/trips/utils.ts", "lib/helpers/day.ts", "components/trips/TripList.tsx"];
  const tree = treeOf(Object.fromEntries([...good, ...bad].map((file) => [file, ""])));
  expect(names.problems(tree).map((problem) => problem.split(":")[0])).toEqual(bad.toSorted());
});

test("server code without its mark", () => {
  const tree = treeOf({ "lib/trips/queries.ts": '"server-only";\n', "lib/trips/actions.ts": '"use server";\n' });
  expect(rooms.problems(tree)).toEqual(['lib/trips/queries.ts must begin with import "server-only";']);
});

test("words that are missing, empty, unlike or unreadable, and keys without words", () => {
  const tree = treeOf({
    "messages/zh-TW/trips.json": JSON.stringify({
      title: "計畫",
      left: "剩{days}天",
      only: "一",
      blank: " ",
      odd: "{",
    }),
    "messages/en/trips.json": JSON.stringify({
      title: "Trip",
      left: "{days, plural, one {one day} other {# days}} of {all}",
      blank: "x",
      odd: "{",
      more: "m",
    }),
    "app/page.tsx": 'const t = await getTranslations("trips");\nt("title"); t("gone"); other.t("no");\n',
  });
  expect(messages.problems(tree)).toEqual([
    "messages/en: trips.only is missing",
    "messages/zh-TW: trips.more is missing",
    "messages: trips.left fills in “days” in one language and “all days” in the other",
    "messages: trips.blank is empty",
    expect.stringMatching(/^messages: trips.odd is unreadable/),
    "app/page.tsx: no words for trips.gone",
  ]);
});
