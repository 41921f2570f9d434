import { expect, test } from "vitest";
import { nameStatements } from "./statements";

test("a text that is asked again and again gets one name, and keeps it", () => {
  const nameOf = nameStatements();
  const ask = (sql: string) => nameOf({ sql });
  expect([ask("SELECT 1"), ask("SELECT 1")]).toEqual(["", ""]);
  const name = ask("SELECT 1");
  expect(name).not.toBe("");
  expect(ask("SELECT 1")).toBe(name);
  for (let time = 0; time < 2; time++) ask("SELECT 2");
  expect(ask("SELECT 2")).not.toBe(name);
});

test("lists of any length and searches by word are planned anew", () => {
  const nameOf = nameStatements();
  for (const sql of ['SELECT 1 FROM "Trip" WHERE "id" IN ($1,$2)', 'SELECT 1 FROM "SearchEntry" WHERE "grams" @> $1'])
    expect(Array.from({ length: 5 }, () => nameOf({ sql }))).toEqual(["", "", "", "", ""]);
});

test("no connection keeps more than it can hold, however many texts there are", () => {
  const nameOf = nameStatements();
  const names = new Set<string>();
  for (let text = 0; text < 5000; text++)
    for (let time = 0; time < 4; time++) names.add(nameOf({ sql: `SELECT ${text}` }));
  names.delete("");
  expect(names.size).toBe(300);
});
