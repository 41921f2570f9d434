import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";
import { flatten, placeholders } from "./message-tree.mjs";
import { filesMatching } from "./tree.mjs";

export const name = "every word is there in both languages";

const languages = ["zh-TW", "en"];

/** @param {string} [base] */
export function problems(base = root) {
  const [first, second] = languages.map((language) => wordsOf(base, language));
  if (!first || !second) return [];
  return [
    ...missing(first, second, "en"),
    ...missing(second, first, "zh-TW"),
    ...[...first].flatMap(([key, text]) => differing(key, text, second.get(key))),
    ...unknownKeys(base, first),
  ];
}

/** @param {string} base @param {string} language @returns {Map<string, string>} */
function wordsOf(base, language) {
  const folder = path.join(base, "messages", language);
  return new Map(
    readdirSync(folder).flatMap((file) => {
      const words = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
      return flatten(words, file.replace(/\.json$/, ""));
    }),
  );
}

/** @param {Map<string, string>} from @param {Map<string, string>} to @param {string} language */
function missing(from, to, language) {
  return [...from.keys()].filter((key) => !to.has(key)).map((key) => `messages/${language}: ${key} is missing`);
}

/** @param {string} key @param {string} one @param {string | undefined} other */
function differing(key, one, other) {
  if (other === undefined) return [];
  if (one.trim() === "" || other.trim() === "") return [`messages: ${key} is empty`];
  const [here, there] = [placeholders(one), placeholders(other)];
  const unreadable = [here, there].find((names) => names.startsWith("unreadable"));
  if (unreadable) return [`messages: ${key} is ${unreadable}`];
  return here === there ? [] : [`messages: ${key} fills in “${here}” in one language and “${there}” in the other`];
}

/**
 * Keys written out in the code that no file has, under none of the prefixes that the code's file names.
 * Keys put together at run time are left to the tests.
 * @param {string} base
 * @param {Map<string, string>} words
 */
function unknownKeys(base, words) {
  const groups = [...words.keys()].flatMap((key) => key.split(".").map((_, i, all) => all.slice(0, i).join(".")));
  const known = new Set([...words.keys(), ...groups]);
  return filesMatching(/^(app|components|lib)\/.+\.tsx?$/, base).flatMap((file) => {
    const code = readFileSync(path.join(base, file), "utf8");
    const first = (/** @type {RegExp} */ pattern) => [
      ...new Set([...code.matchAll(pattern)].map(([, found]) => found)),
    ];
    const prefixes = first(/\b(?:get|use)Translations\("([\w.-]+)"\)/g);
    const names = first(/\b(\w+)\s*=\s*(?:await\s+)?(?:get|use)Translations\("/g);
    return names
      .flatMap((name) => first(new RegExp(`(?<![\\w.])${name}(?:\\.rich|\\.markup|\\.raw)?\\("([^"]+)"`, "g")))
      .filter((key) => !prefixes.some((prefix) => known.has(`${prefix}.${key}`)))
      .map((key) => `${file}: no words for ${prefixes.join(" or ")}.${key}`);
  });
}
