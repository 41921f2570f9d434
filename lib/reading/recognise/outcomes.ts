import type { Found, Outcome, OutcomeKind, Slot } from "../proposal";
import { readItemLabel } from "../words/labels";
import { squeezed } from "../words/script";
import { clausesOf, type Sentence, sentencesOf } from "../words/sentences";
import { isAsked, isPast, isTheirs, notYet, outcomeWords } from "./outcome-words";
import { isProse, type Unit } from "./units";

/** What the meeting decided, chapter by chapter, with the words it rests on. */
export function outcomesOf(units: readonly Unit[], slots: readonly Found<Slot>[]): Found<Outcome>[] {
  return units.flatMap((unit) => {
    const found: Found<Outcome>[] = [];
    for (const leaf of unit.leaves) {
      if (!isProse(leaf)) continue;
      for (const sentence of sentencesOf(leaf))
        for (const clause of clausesOf(sentence)) {
          const outcome = outcomeIn(clause, sentence);
          if (!outcome) continue;
          const other = otherItem(clause, sentence, unit, units, slots);
          const item = other ?? unit.item;
          if (found.some((one) => one.value.outcome === outcome.kind && one.value.item === item)) continue;
          found.push({
            value: {
              item,
              ...(item === null ? { heading: unit.heading } : {}),
              ...(other !== null && unit.item !== null ? { statedIn: unit.item } : {}),
              outcome: outcome.kind,
              evidence: outcome.words,
            },
            confidence: outcome.sure ? 0.88 : 0.75,
            at: [
              {
                leaf: leaf.index,
                from: clause.from + outcome.from,
                to: clause.from + outcome.from + outcome.words.length,
              },
            ],
          });
        }
    }
    return found;
  });
}

const unchanged = /未(?:經|作|做)(?:任何)?(?:修正|修改|修訂|變更|更動)(?:即|就|而)?/g;
/** 不予延後: it is not. */
const isDenied = /(?:不|毋須|無須|無需|未|not)(?:予|再|擬|會|宜)?\s*(?:been\s*)?$/i;

type Decided = { kind: OutcomeKind; words: string; from: number; sure: boolean };
const longestEvidence = 60;

function outcomeIn(clause: Sentence, sentence: Sentence): Decided | null {
  // 未經修正通過 is passed as it stands.
  const text = clause.text.replace(unchanged, (words) => "照案".padStart(words.length, "　"));
  for (const [kind, patterns] of outcomeWords)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (!match || !counts(kind, match.index, { ...clause, text }, sentence)) continue;
      const whole = clause.text.replace(/[，。；：]$/, "");
      // The clause is the evidence as long as it is short; of a long one the words themselves.
      const isShort = whole.length <= longestEvidence;
      return {
        kind,
        words: isShort ? whole : match[0].replace(/[，。；：]$/, ""),
        from: isShort ? 0 : match.index,
        sure: !isPast.test(sentence.text),
      };
    }
  return null;
}

function counts(kind: OutcomeKind, at: number, clause: Sentence, sentence: Sentence): boolean {
  const before = clause.text.slice(0, at);
  const open = kind === "DEFERRED" || kind === "NO_CONSENSUS" || kind === "WRITTEN_PROCEDURE";
  if (!open && notYet.test(before)) return false;
  if (isTheirs.test(clause.text) || isAsked.test(before)) return false;
  if ((kind === "DEFERRED" || kind === "RESERVED") && isDenied.test(before)) return false;
  if (kind === "NO_CONSENSUS") return !/(?:定義|標準)[^，。]{0,8}(?:尚|仍)未/.test(clause.text);
  if (kind !== "ADOPTED") return true;
  if (isPast.test(before) || /(?:未|未能|無法|不|尚未|沒有)[^，。；]{0,4}$/.test(before)) return false;
  // 2021 年召開第一次大會，會中通過章程: that was another meeting.
  const told = sentence.text.slice(0, Math.max(0, clause.from - sentence.from + at));
  return !(isPast.test(told) && /會中|召開/.test(told + clause.text));
}

/** A sentence may speak of another item than its chapter's: by number or by title. */
function otherItem(
  clause: Sentence,
  sentence: Sentence,
  unit: Unit,
  units: readonly Unit[],
  slots: readonly Found<Slot>[],
): string | null {
  const before = sentence.text.slice(0, Math.max(0, clause.to - sentence.from));
  const label = /議(?:程|題)\s*[一二三四五六七八九十\d]+/.exec(before);
  const item = label ? readItemLabel(label[0])?.item : null;
  if (item && item !== unit.item) return item;
  const plain = squeezed(before);
  const titles = [
    ...units.map((other) => ({ item: other.item, title: other.part.title })),
    ...slots.map((slot) => ({ item: slot.value.item, title: slot.value.titleZh ?? "" })),
  ];
  for (const { item: number, title } of titles) {
    const name = squeezed(title);
    if (
      number !== null &&
      number !== unit.item &&
      name.length >= 6 &&
      plain.includes(name) &&
      /討論|議程|議題|案/.test(plain)
    )
      return number;
  }
  return null;
}
