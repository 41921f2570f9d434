import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { hashOf } from "../../scripts/launch/build.mjs";
import { tempFolder } from "./support/temp-folder";

/** A small checkout; `hash` is what decides whether it is built again. */
function checkout() {
  const folder = tempFolder();
  const at = (name: string) => path.join(folder, name);
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  write("app/page.tsx", "page");
  write("lib/trips/rules.ts", "rules");
  write("next.config.mjs", "config");
  return { at, write, hash: () => hashOf(["app", "lib", "public"], /^next\.config\.mjs$/, folder) };
}
type Checkout = ReturnType<typeof checkout>;

test.each<[string, (one: Checkout) => void]>([
  ["a source says something else", ({ write }) => write("lib/trips/rules.ts", "other rules")],
  ["a source is new", ({ write }) => write("lib/trips/model.ts", "model")],
  ["a folder is new", ({ write }) => write("public/icon.svg", "icon")],
  ["a source is gone", ({ at }) => rmSync(at("lib/trips/rules.ts"))],
  ["a source has another name", ({ at }) => renameSync(at("app/page.tsx"), at("app/layout.tsx"))],
  [
    "what one file says moves into the next",
    ({ write }) => {
      write("app/page.tsx", "");
      write("lib/trips/rules.ts", "pagerules");
    },
  ],
  ["the configuration changes", ({ write }) => write("next.config.mjs", "other config")],
])("the app is built again when %s", (_, change) => {
  const one = checkout();
  const before = one.hash();
  change(one);
  expect(one.hash()).not.toBe(before);
});

test.each<[string, (one: Checkout) => void]>([
  ["nothing happens", () => {}],
  ["a source is written anew as it was", ({ write }) => write("app/page.tsx", "page")],
  ["a test changes", ({ write }) => write("lib/trips/rules.test.ts", "test")],
  ["a file changes that it is not made of", ({ write }) => write("README.md", "read me")],
])("it is not when %s", (_, change) => {
  const one = checkout();
  const before = one.hash();
  change(one);
  expect(one.hash()).toBe(before);
});
