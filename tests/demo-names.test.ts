import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readWith } from "@/lib/audit/told";

const read = (folder: string, name: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
const namesIn = (text: string, where: RegExp) => [...new Set([...text.matchAll(where)].map(([, name]) => name ?? ""))];

const actions = namesIn(read("lib", /actions\.ts$/), /\bname: "([a-zA-Z]+\.[a-zA-Z]+)"/g);

test("the demo writes its trail in the names of the actions it stands for", () => {
  const demo = namesIn(read("scripts/seed", /\.ts$/), /\bmust\(\s*tx,\s*[\w.()"]+,\s*"([a-zA-Z]+\.[a-zA-Z]+)"/g);
  expect(demo.length).toBeGreaterThan(20);
  expect(demo.filter((name) => !actions.includes(name))).toEqual([]);
});

test("every kind of action that may concern a trip has somebody who reads it in the trip's history", () => {
  const office = ["access", "account", "agency", "agendaItem", "meeting", "person", "series", "session", "unit"];
  const kinds = [...new Set(actions.map((name) => name.split(".")[0] ?? ""))];
  expect(kinds.filter((kind) => !(kind in readWith) && !office.includes(kind))).toEqual([]);
});
