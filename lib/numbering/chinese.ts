/** The one place where Chinese numbers are made. Order of an official outline: 壹、一、（一）1.（1）甲、（甲） (domain §4.2). */

const plain = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const formal = ["零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"];
const stems = "甲乙丙丁戊己庚辛壬癸";

/** 1–99: 一 … 十 … 九十九 */
export const hanNumber = (n: number): string => compose(n, plain, "十", true);

/** 1–99: 壹 … 拾 … 玖拾玖 */
export const formalNumber = (n: number): string => compose(n, formal, "拾", true);

function compose(n: number, digits: string[], ten: string, shortTeens: boolean): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`No Chinese outline number for ${n}`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return digits[ones] ?? "";
  return (tens === 1 && shortTeens ? "" : (digits[tens] ?? "")) + ten + (ones === 0 ? "" : (digits[ones] ?? ""));
}

export type NumberStyle = "formal" | "han" | "hanParen" | "arabic" | "arabicParen" | "stem" | "stemParen";
export const outlineStyles: readonly NumberStyle[] = [
  "formal",
  "han",
  "hanParen",
  "arabic",
  "arabicParen",
  "stem",
  "stemParen",
];

/** The label before an entry, with its mark: 壹、 一、 （一） 1. (1) 甲、 （甲）. Beyond a style's range the number is written in Arabic. */
export function label(n: number, style: NumberStyle): string {
  const han = n > 99 ? String(n) : hanNumber(n);
  switch (style) {
    case "formal":
      return `${n > 99 ? String(n) : formalNumber(n)}、`;
    case "han":
      return `${han}、`;
    case "hanParen":
      return `（${han}）`;
    case "arabic":
      return `${n}.`;
    case "arabicParen":
      return `(${n})`;
    case "stem":
      return `${stems[n - 1] ?? n}、`;
    case "stemParen":
      return `（${stems[n - 1] ?? n}）`;
  }
}
