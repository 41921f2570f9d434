import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";

/** The longest sentence that is printed, in characters. */
const longest = 200;
const longestName = 60;

/** The language of the surroundings: English where they say so, else Chinese. @param {Record<string, string | undefined>} env */
export function language(env = process.env) {
  return /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "en" : "zh-TW";
}

/**
 * One sentence of messages/…/reading.json, with the file before it that it is about.
 * @param {string} key such as `refusal.empty`
 * @param {Record<string, string | number>} [values]
 * @param {string} [about]
 */
export function sentence(key, values = {}, about, spoken = language()) {
  const words = JSON.parse(readFileSync(path.join(root, "messages", spoken, "reading.json"), "utf8"));
  const [group = "", code = ""] = key.split(".");
  const text = String(words[group]?.[code] ?? words.command.failed).replace(/\{(\w+)\}/g, (_, name) =>
    shorten(String(values[name] ?? code), longestName),
  );
  const [between, end] = spoken === "en" ? [": ", "."] : ["：", "。"];
  const whole = about === undefined ? capitalised(text) : shorten(about, longestName) + between + text;
  return shorten(whole, longest - end.length) + end;
}

/** @param {string} text */
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** On one line, and no longer than that. @param {string} text @param {number} most */
function shorten(text, most) {
  const letters = [...text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : letters.join("");
}
