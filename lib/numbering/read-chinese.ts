const digits: Record<string, number> = Object.fromEntries(
  ["〇零○", "一壹", "二貳貮弍兩", "三參叁叄弎", "四肆", "五伍", "六陸", "七柒", "八捌", "九玖"].flatMap((row, value) =>
    [...row].map((character) => [character, value]),
  ),
);
const ten = /[十拾]/;
const stems = "甲乙丙丁戊己庚辛壬癸";

/** Characters that a Chinese number is written with, for use inside a character class. */
export const chineseDigits = "〇零○一二兩三四五六七八九十百壹貳貮弍參叁叄肆伍陸柒捌玖拾廿卅";

/**
 * Reads a whole number written in Chinese (三十五, 參拾伍, 廿一, 一百一十四, 一一四), in Arabic or in full-width digits.
 * @returns null when it is none of these
 */
export function readNumber(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  if (!plain || [...plain].some((character) => !chineseDigits.includes(character))) return null;
  return plain.includes("百") ? hundreds(plain) : below100(plain);
}

function hundreds(text: string): number | null {
  const [left = "", right = ""] = text.split("百");
  const count = left === "" ? 1 : below100(left);
  const rest = right === "" ? 0 : below100(right.replace(/^[零〇]/, ""));
  return count === null || rest === null ? null : count * 100 + rest;
}

function below100(text: string): number | null {
  const spelt = text.replace("廿", "二十").replace("卅", "三十");
  if (!ten.test(spelt)) {
    const run = [...spelt].map((character) => digits[character]);
    return run.includes(undefined) ? null : Number(run.join(""));
  }
  const [tens = "", ones = "", ...more] = spelt.split(ten);
  if (more.length > 0) return null;
  const high = tens === "" ? 1 : digits[tens];
  const low = ones === "" ? 0 : digits[ones];
  return high === undefined || low === undefined ? null : high * 10 + low;
}

/** 甲 1 … 癸 10; null for anything else */
export const readStem = (text: string): number | null =>
  stems.indexOf(text) < 0 || text.length !== 1 ? null : stems.indexOf(text) + 1;

/** I, iv, XII … up to 39; null for anything else */
export function readRoman(text: string): number | null {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text.toUpperCase());
  if (!match || !text) return null;
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].indexOf(match[2] ?? "");
  return (match[1]?.length ?? 0) * 10 + units;
}
