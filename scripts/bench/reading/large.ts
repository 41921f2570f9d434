import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type LaunchOptions } from "@playwright/test";
import { docx, p } from "../../../tests/support/docx";

/** A page holds about so many letters of a report in 12 points. */
const lettersOfPage = 760;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Lines of a report, again and again with other numbers, until they fill so many pages. */
export function linesOf(report: string, pages: number): string[] {
  const lines = report.split("\n").filter((line) => line.trim() !== "");
  const filled: string[] = [];
  for (let letters = 0, at = 0; letters < pages * lettersOfPage; at++) {
    const line = lines[at % lines.length] ?? "";
    letters += line.replace(/\s/g, "").length;
    filled.push(line);
  }
  return filled;
}

/** A Word document of so many lines; of tabs come tables. */
export function wordOf(lines: readonly string[]): Buffer {
  const cell = (text: string) => `<w:tc>${p(escaped(text))}</w:tc>`;
  const body = lines.map((line) =>
    line.includes("\t") ? `<w:tbl><w:tr>${line.split("\t").map(cell).join("")}</w:tr></w:tbl>` : p(escaped(line)),
  );
  return docx(body.join(""));
}

/** The same as PDF, printed by the browser, with or without its structure. */
export async function pdfsOf(lines: readonly string[], folder: string, launch: LaunchOptions): Promise<string[]> {
  const style = pathToFileURL(path.resolve("node_modules/@fontsource-variable/noto-sans-tc/index.css")).href;
  const page = path.join(folder, "page.html");
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${style}">
     <style>body { font: 12pt/1.9 "Noto Sans TC Variable" } p { margin: 0 0 6pt } @page { size: A4; margin: 2.5cm }</style>
     ${lines.map((line) => `<p>${escaped(line)}</p>`).join("\n")}`,
  );
  const browser = await chromium.launch(launch);
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    await tab.evaluate(() => document.fonts.ready);
    const files = [true, false].map((tagged) => ({ tagged, path: path.join(folder, `${lines.length}-${tagged}.pdf`) }));
    for (const file of files) await tab.pdf({ ...file, preferCSSPageSize: true });
    return files.map((file) => file.path);
  } finally {
    await browser.close();
  }
}
