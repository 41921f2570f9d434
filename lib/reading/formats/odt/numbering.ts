import { formatNumber } from "../number-format";
import { numberFormatOf } from "./number-formats";
import type { ListLevel } from "./styles";

/** How far each level of a list has been counted, from level 1. */
export type Counts = Map<number, number>;

/** Counts one item on and forgets what was counted below it. */
export function countOn(counts: Counts, level: number, start: number, restart?: number): void {
  const before = counts.get(level);
  counts.set(level, restart ?? (before === undefined ? start : before + 1));
  for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
}

/** The label of the item that was just counted; "" for a bullet. */
export function labelOf(counts: Counts, level: number, levelStyle: (level: number) => ListLevel | undefined): string {
  const own = levelStyle(level);
  if (!own || own.isBullet) return "";
  const numberAt = (at: number) => {
    const style = levelStyle(at);
    return style ? formatNumber(counts.get(at) ?? style.start, numberFormatOf(style.format)) : "";
  };
  if (own.pattern !== undefined) return own.pattern.replace(/%(\d+)%/g, (_, at: string) => numberAt(Number(at)));
  if (own.format === "") return own.prefix + own.suffix;
  const shown = Array.from({ length: own.shown }, (_, at) => level - own.shown + 1 + at).filter((at) => at > 0);
  return own.prefix + shown.map(numberAt).filter(Boolean).join(".") + own.suffix;
}
