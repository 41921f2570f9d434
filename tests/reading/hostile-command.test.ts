import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { docx, p, pixel } from "../support/docx";
import { odt } from "../support/odt";
import { pdf } from "../support/pdf";

const folder = mkdtempSync(path.join(tmpdir(), "attache-hostile-"));
const deep = "<text:section>".repeat(20_000) + "</text:section>".repeat(20_000);
const page = [{ text: "壹、會議目的", x: 72, y: 700 }];

/** What must be said of each file, in the sentence that it ends with. */
const files: [string, () => Uint8Array, string][] = [
  ["bomb.docx", () => docx(p(" ".repeat(60_000_000))), "內部結構異常"],
  ["deep.odt", () => odt(deep), "內部結構異常"],
  ["deep.html", () => Buffer.from(`<!doctype html>${"<div>".repeat(2_000_000)}`), "內部結構異常"],
  ["picture.docx", () => pixel, "內容是圖片"],
  ["large.txt", () => Buffer.alloc(51 * 1024 * 1024, "a"), "超過 50 MB"],
  ["half.pdf", () => pdf([page]).subarray(0, 500), "損壞"],
  ["long.pdf", () => pdf(Array.from({ length: 2_000 }, () => page)), "2000 頁"],
  ["scan.pdf", () => pdf([[]]), "沒有文字層（no text layer）"],
  ["secret.docx", () => docx(p("出國報告"), { header1: p("極機密") }), "「極機密」"],
];

test.each(files)("%s ends soon and with one sentence", (name, content, says) => {
  const file = path.join(folder, name);
  writeFileSync(file, content());
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/attache.mjs", "read", file], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "zh_TW.UTF-8" },
  });
  expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ status: 1, stdout: "", lines: 1 });
  expect(stderr).toContain(says);
  expect([...stderr].length).toBeLessThanOrEqual(200);
  expect(performance.now() - begun).toBeLessThan(15_000);
});
