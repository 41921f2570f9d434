import { parse } from "@formatjs/icu-messageformat-parser";

/**
 * All texts of a file of words with the path that leads to each.
 * @param {unknown} node
 * @param {string} prefix
 * @returns {[string, string][]}
 */
export function flatten(node, prefix) {
  if (typeof node === "string") return [[prefix, node]];
  return Object.entries(/** @type {object} */ (node)).flatMap(([key, value]) => flatten(value, `${prefix}.${key}`));
}

const literal = 0;
const pound = 7;

/**
 * The names that a text fills in, `{name}`, `{count, plural, …}` and `<tag>`, as one string to compare by.
 * @param {string} text
 * @returns {string} beginning with "unreadable" when the text is no ICU message
 */
export function placeholders(text) {
  try {
    return [...new Set(namesIn(parse(text)))].sort().join(" ");
  } catch (error) {
    return `unreadable: ${/** @type {Error} */ (error).message}`;
  }
}

/** @param {any[]} parts @returns {string[]} */
function namesIn(parts) {
  return parts
    .filter(({ type }) => type !== literal && type !== pound)
    .flatMap(({ value, options = {}, children = [] }) => [
      value,
      ...Object.values(options).flatMap((option) => namesIn(option.value)),
      ...namesIn(children),
    ]);
}
