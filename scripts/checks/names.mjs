import { filesMatching } from "./tree.mjs";

export const name = "files are named for what is in them";

const empty = /^(utils?|helpers?|misc|common|services?|managers?|data|info|index)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
// Next gives these their meaning, and language codes are spelled with capitals.
const given = /^(\[.+\]|\(.+\)|zh-TW|en)$/;

/** @param {string} [base] */
export function problems(base) {
  return filesMatching(/\.([cm]?[jt]sx?|css)$/, base).flatMap((file) => {
    const parts = file.split("/").map((part) => part.replace(/(\.(db|test|spec|d|config|bench))*\.\w+$/, ""));
    const wrong = parts.find((part) => !given.test(part) && (empty.test(part) || !kebab.test(part)));
    return wrong === undefined ? [] : [`${file}: “${wrong}” is not a kebab-case name that says what is inside`];
  });
}
