import { formatNumber, type NumberFormat } from "../number-format";
import { attribute, type Element, styled } from "./parse";

/** A list that is being read. */
export type List = { depth: number; format: NumberFormat | "bullet"; end: string; next: number; step: number };

const byType: Record<string, NumberFormat> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

const byStyle: Record<string, NumberFormat | "bullet"> = {
  disc: "bullet",
  circle: "bullet",
  square: "bullet",
  none: "none",
  decimal: "decimal",
  "decimal-leading-zero": "decimalZero",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "cjk-ideographic": "han",
  "trad-chinese-informal": "han",
  "cjk-decimal": "hanDigits",
  "trad-chinese-formal": "formal",
  "cjk-heavenly-stem": "stem",
  "cjk-earthly-branch": "branch",
};

/** A list as it begins. */
export function beginList(element: Element, depth: number, items: number): List {
  const type = attribute(element, "type") ?? "";
  const format =
    byStyle[styled(element, "list-style-type") ?? styled(element, "list-style") ?? ""] ??
    (element.tagName === "ol" ? (byType[type] ?? "decimal") : "bullet");
  const isReversed = attribute(element, "reversed") !== undefined;
  const start = wholeNumber(attribute(element, "start")) ?? (isReversed ? items : 1);
  const end = ["han", "formal", "hanDigits", "stem", "branch"].includes(format) ? "、" : ".";
  return { depth, format, end, next: start, step: isReversed ? -1 : 1 };
}

/** The label of the next item as browsers print it; counts on. */
export function nextLabel(list: List, item: Element): string {
  const n = wholeNumber(attribute(item, "value")) ?? list.next;
  list.next = n + list.step;
  if (list.format === "bullet" || list.format === "none") return "";
  return formatNumber(n, list.format) + list.end;
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
