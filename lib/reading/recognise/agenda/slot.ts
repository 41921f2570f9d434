import type { Found, Slot } from "../../proposal";
import { clockText, type FoundTimes } from "../../words/times";
import type { Content } from "./content";

const nothing = { labelled: false, item: null, kind: "ITEM" as const, titleZh: null, titleEn: null };

/** A line of an agenda from what its cells say and when it is; its day is found apart. */
export function slotFrom(content: Content | null, times: FoundTimes | null): { value: Slot; confidence: number } {
  const { labelled: _, ...rest } = content ?? nothing;
  const end = times?.end ?? null;
  return {
    value: {
      day: null,
      start: times ? clockText(times.start) : null,
      end: end === null ? null : clockText(end),
      ...rest,
      ...(times?.endsNextDay ? { endsNextDay: true as const } : {}),
    },
    confidence: content === null ? 0.3 : end !== null ? 0.96 : 0.92,
  };
}

const side = /平行|分組|分場|並行|parallel|breakout|track|room\s*[A-D\d]|場地\s*[A-D]|[A-D]\s*(?:場|組)/i;

/** Sessions with the same times on the same day stand side by side. */
export function markParallel<T extends Found<Slot>>(slots: readonly T[]): T[] {
  return slots.map((slot, index) => {
    const { day, start, end } = slot.value;
    const isTwin = (other: T, at: number) =>
      at !== index &&
      other.value.start === start &&
      other.value.end === end &&
      other.value.day === day &&
      (end !== null || Math.abs(at - index) === 1);
    const said = side.test(`${slot.value.titleZh ?? ""} ${slot.value.titleEn ?? ""}`);
    return start !== null && slots.some(isTwin) && (end !== null || said)
      ? { ...slot, value: { ...slot.value, parallel: true as const } }
      : slot;
  });
}
