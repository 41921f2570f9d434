import type { Found, Slot } from "../proposal";
import { offsetOf } from "./standing-items";
import type { Unit } from "./units";

/** Headings in another language than the agenda's are tied to it by the items that stand on every agenda, or by their numbers. */
export function byNumber(units: readonly Unit[], slots: readonly Found<Slot>[]): Unit[] {
  const numbered = slots.filter((slot) => slot.value.item !== null);
  const foreign = numbered.length > 0 && numbered.every((slot) => slot.value.titleZh === null);
  if (!foreign || units.some((unit) => unit.item !== null)) return [...units];
  const items = new Set(numbered.map((slot) => slot.value.item));
  const numberOf = (unit: Unit) => (unit.part.headingLike && unit.part.value !== null ? String(unit.part.value) : null);
  return units.map((unit, at) => {
    // Only a run of headings that goes through the whole agenda is numbered after it.
    const first = units.findLastIndex((other, index) => index <= at && numberOf(other) === "1");
    const next = units.findIndex((other, index) => index > at && numberOf(other) === "1");
    const run = units.slice(Math.max(first, 0), next < 0 ? units.length : next);
    if (run.length < items.size * 0.7 || run.length > items.size) return unit;
    const place = run.indexOf(unit);
    const offset = offsetOf(
      run.map((other) => other.part.title),
      numbered.map(({ value }) => value.titleEn ?? ""),
    );
    const item = offset === null ? null : (numbered[place + offset]?.value.item ?? null);
    if (item !== null) return { ...unit, item, confidence: 0.9 };
    const value = unit.part.value === null ? null : String(unit.part.value);
    return value !== null && unit.part.headingLike && items.has(value)
      ? { ...unit, item: value, confidence: 0.8 }
      : unit;
  });
}

/**
 * 3.1 … 3.11, or 一 … 八, of which most bear the titles of the items of their numbers: the others are the items of theirs.
 */
export function byBrothers(units: readonly Unit[], slots: readonly Found<Slot>[]): Unit[] {
  const items = new Set(slots.map((slot) => slot.value.item));
  const numberOf = (unit: Unit) => (unit.part.headingLike && unit.part.value !== null ? String(unit.part.value) : null);
  return units.map((unit) => {
    const own = numberOf(unit);
    if (unit.item !== null || own === null || !items.has(own) || units.some((other) => other.item === own)) return unit;
    const run = units.filter((other) => other.part.family === unit.part.family && numberOf(other) !== null);
    const tied = run.filter((other) => other.item !== null);
    const same = tied.filter((other) => other.item === numberOf(other)).length;
    return same >= 3 && same >= tied.length * 0.8 ? { ...unit, item: own, confidence: 0.8 } : unit;
  });
}
