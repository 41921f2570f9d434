import type { NumberFormat } from "../number-format";

/** The first numbers of a format stand for it. */
const formats: [RegExp, NumberFormat][] = [
  [/^$/, "none"],
  [/^1/, "decimal"],
  [/^01/, "decimalZero"],
  [/^１/, "fullWidth"],
  [/^①/, "circled"],
  [/^⑴/, "parenthesised"],
  [/^⒈/, "dotted"],
  [/^I/, "upperRoman"],
  [/^i/, "lowerRoman"],
  [/^A/, "upperLetter"],
  [/^a/, "lowerLetter"],
  [/^[壹壱]/, "formal"],
  [/^一/, "han"],
  [/^甲子/, "stemBranch"],
  [/^甲/, "stem"],
  [/^子/, "branch"],
];

export const numberFormatOf = (format: string): NumberFormat =>
  formats.find(([first]) => first.test(format))?.[1] ?? "decimal";
