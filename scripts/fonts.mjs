import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./paths.mjs";

/**
 * Makes app/fonts: the characters of everyday in one file for each weight (docs/decisions/012). To be run when the words
 * of the interface have come to use many new ones; the whole typeface and the tool are fetched for it and not kept.
 */

const tools = ["subset-font@2.9.0", "@expo-google-fonts/noto-sans-tc@0.4.3"];
/** As in app/styles/tokens.css. */
const weights = { 400: "400Regular", 600: "600SemiBold", 700: "700Bold" };
/** The slices of the typeface are numbered by how often their characters are met on the web; this is the last of them. */
const commonest = 123;
const slicesTaken = 8;

/** Every character in files of one kind under a folder. @param {string} folder @param {RegExp} kind */
const charactersIn = (folder, kind) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => kind.test(file))
    .flatMap((file) => [...readFileSync(path.join(root, folder, file), "utf8")]);

/** What people write most, by the slices. @returns {string[]} */
function commonCharacters() {
  const css = readFileSync(path.join(root, "node_modules/@fontsource-variable/noto-sans-tc/index.css"), "utf8");
  const faces = css.matchAll(/noto-sans-tc-(\d+)-wght-normal\.woff2.*?unicode-range: ([^;]*);/gs);
  return [...faces]
    .filter(([, number]) => Number(number) > commonest - slicesTaken)
    .flatMap(([, , ranges = ""]) => ranges.split(","))
    .flatMap((range) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    });
}

const latin = Array.from({ length: 0x100 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
const characters = new Set([
  ...latin,
  ...commonCharacters(),
  ...charactersIn("messages", /\.json$/),
  ...charactersIn("app", /\.(tsx?|css)$/),
  ...charactersIn("components", /\.tsx?$/),
  ...charactersIn("scripts/seed/demo", /\.(ts|json)$/),
]);

const folder = mkdtempSync(path.join(os.tmpdir(), "attache-fonts-"));
try {
  execFileSync("npm", ["install", "--no-save", "--prefix", folder, ...tools], { stdio: "inherit" });
  const find = createRequire(path.join(folder, "package.json"));
  const { default: subset } = await import(pathToFileURL(find.resolve("subset-font")).href);
  const whole = path.join(folder, "node_modules/@expo-google-fonts/noto-sans-tc");
  for (const [weight, name] of Object.entries(weights)) {
    const font = readFileSync(path.join(whole, name, `NotoSansTC_${name}.ttf`));
    const part = await subset(font, [...characters].join(""), { targetFormat: "woff2" });
    writeFileSync(path.join(root, "app/fonts", `noto-sans-tc-${weight}.woff2`), part);
    console.log(`${weight}: ${characters.size} characters, ${Math.round(part.length / 1024)} KB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
