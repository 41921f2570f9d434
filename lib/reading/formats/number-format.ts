import { formalNumber, hanNumber } from "../../numbering/chinese";

const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";
const hanDigits = "〇一二三四五六七八九";

/** The ways in which automatic numbering writes a number. */
export type NumberFormat =
  | "decimal"
  | "decimalZero"
  | "fullWidth"
  | "circled"
  | "parenthesised"
  | "dotted"
  | "upperRoman"
  | "lowerRoman"
  | "upperLetter"
  | "lowerLetter"
  | "han"
  | "hanDigits"
  | "formal"
  | "stem"
  | "branch"
  | "stemBranch"
  | "none";

/** A number as it is printed; beyond the range of its format it is written in Arabic. */
export function formatNumber(n: number, format: NumberFormat): string {
  return (n < 1 && format !== "none" ? undefined : written(n, format)) ?? String(n);
}

function written(n: number, format: NumberFormat): string | undefined {
  switch (format) {
    case "none":
      return "";
    case "decimal":
      return String(n);
    case "decimalZero":
      return String(n).padStart(2, "0");
    case "fullWidth":
      return String(n).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case "circled":
      return n <= 20 ? String.fromCodePoint(0x245f + n) : undefined;
    case "parenthesised":
      return n <= 20 ? String.fromCodePoint(0x2473 + n) : undefined;
    case "dotted":
      return n <= 20 ? String.fromCodePoint(0x2487 + n) : undefined;
    case "upperRoman":
      return roman(n);
    case "lowerRoman":
      return roman(n)?.toLowerCase();
    case "upperLetter":
      return letters(n);
    case "lowerLetter":
      return letters(n)?.toLowerCase();
    case "han":
      return n <= 99 ? hanNumber(n) : undefined;
    case "formal":
      return n <= 99 ? formalNumber(n) : undefined;
    case "hanDigits":
      return String(n).replace(/\d/g, (digit) => hanDigits[Number(digit)] ?? digit);
    case "stem":
      return stems[n - 1];
    case "branch":
      return branches[n - 1];
    case "stemBranch":
      return n <= 60 ? `${stems[(n - 1) % 10]}${branches[(n - 1) % 12]}` : undefined;
  }
}

const romanSteps: [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(n: number): string | undefined {
  if (n > 3999) return undefined;
  let rest = n;
  let text = "";
  for (const [value, sign] of romanSteps)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}

/** A … Z, then AA, BB, as word processors count on. */
const letters = (n: number): string | undefined =>
  n <= 780 ? String.fromCodePoint(0x41 + ((n - 1) % 26)).repeat(Math.ceil(n / 26)) : undefined;
