import type { ListStyle } from "@/lib/richtext/model";
import { startOf } from "./list-style";

export type PastedLabel = { kind: "bullet" } | { kind: "number"; style: ListStyle; start: number };

const han = "([一二三四五六七八九十]{1,3})";
const numbered: readonly [ListStyle, RegExp][] = [
  ["han", new RegExp(`^${han}[、.．]$`)],
  ["hanParen", new RegExp(`^[（(]${han}[）)]$`)],
  ["arabic", /^(\d{1,3})[.．、]?$/],
  ["arabicParen", /^[（(](\d{1,3})[）)]$/],
];
const bullets = /^[·•‧●○◦▪■□§Øo\-–—*\uf0a7\uf0b7\uf06c\uf0d8]$/u;

/** What a word processor wrote before an entry, as numbering this editor knows; null keeps it as words. */
export function readLabel(text: string): PastedLabel | null {
  const label = text.replace(/\s+/g, "");
  if (bullets.test(label)) return { kind: "bullet" };
  for (const [style, pattern] of numbered) {
    const number = pattern.exec(label)?.[1];
    if (number) return { kind: "number", style, start: startOf(number) };
  }
  return null;
}
