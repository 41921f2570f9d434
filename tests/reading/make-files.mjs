import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { browserLaunchOptions } from "../../scripts/browser/find.mjs";

/**
 * Makes the small documents that the tests of reading open: `node tests/reading/make-files.mjs`. Needs the browser of
 * the tests, pandoc and LibreOffice; what it makes is committed, so that the tests need neither.
 */
const here = path.dirname(fileURLToPath(import.meta.url));
const files = path.join(here, "files");

const browser = await chromium.launch(await browserLaunchOptions());
const page = await browser.newPage();
await page.goto(`file://${path.join(here, "report.html")}`);
await page.evaluate(() => document.fonts.ready);
const frame = (/** @type {string} */ text) => `<div style="font-size:9pt;width:100%;text-align:center">${text}</div>`;
const options = {
  preferCSSPageSize: true,
  displayHeaderFooter: true,
  headerTemplate: frame("Trip report"),
  footerTemplate: frame('<span class="pageNumber"></span>'),
};
await page.pdf({ ...options, path: path.join(files, "tagged.pdf"), tagged: true });
await page.pdf({ ...options, path: path.join(files, "untagged.pdf"), tagged: false });
const html = await page.content();
await browser.close();

// Without the script and the typeface, which the other formats have no use for.
const plain = path.join(files, "report.html");
writeFileSync(plain, html.replace(/<script>[\s\S]*?<\/script>|<link[^>]*>|<style>[\s\S]*?<\/style>/g, ""));
const office = (/** @type {string} */ to, /** @type {string} */ from) =>
  execFileSync("soffice", ["--headless", "--convert-to", to, "--outdir", files, path.join(files, from)]);
execFileSync("pandoc", [plain, "-o", path.join(files, "office.odt")]);
office("docx:MS Word 2007 XML", "office.odt");
office("odt", "office.docx");
execFileSync("pandoc", [plain, "-o", path.join(files, "pandoc.docx")]);
