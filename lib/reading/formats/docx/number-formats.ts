import type { NumberFormat } from "../number-format";

/** The names of the format for ways of writing numbers; those that are not here are written in Arabic. */
const formats: Record<string, NumberFormat> = {
  decimal: "decimal",
  decimalZero: "decimalZero",
  decimalFullWidth: "fullWidth",
  decimalFullWidth2: "fullWidth",
  decimalEnclosedCircle: "circled",
  decimalEnclosedCircleChinese: "circled",
  decimalEnclosedParen: "parenthesised",
  decimalEnclosedFullstop: "dotted",
  upperRoman: "upperRoman",
  lowerRoman: "lowerRoman",
  upperLetter: "upperLetter",
  lowerLetter: "lowerLetter",
  taiwaneseCounting: "han",
  taiwaneseCountingThousand: "han",
  chineseCounting: "han",
  chineseCountingThousand: "han",
  japaneseCounting: "han",
  koreanCounting: "han",
  taiwaneseDigital: "hanDigits",
  ideographDigital: "hanDigits",
  japaneseDigitalTenThousand: "hanDigits",
  ideographLegalTraditional: "formal",
  chineseLegalSimplified: "formal",
  japaneseLegal: "formal",
  ideographTraditional: "stem",
  ideographZodiac: "branch",
  ideographZodiacTraditional: "stemBranch",
  none: "none",
};

export const numberFormatOf = (name: string | undefined): NumberFormat => formats[name ?? "decimal"] ?? "decimal";
