import type { Found, Outcome, OutcomeKind, Slot } from "../proposal";
import { readItemLabel } from "../words/labels";
import { findMentions } from "../words/mentions";
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
          const other = unit.item === null ? null : otherItem(clause, sentence, unit, units, slots);
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

/** 大會同意由我國承辦: the meeting decides, whomever it is about. */
const byMeeting =
  /^(?:並|爰|遂|最後|另)?(?:大會|次?委員會|會議|年會|小組|理事會|雙方)[^，。；]{0,4}(?:同意|通過|決議|決定|合意|確認)(?!後)|^主席(?:宣布|裁示|裁定|諭知)/;
const wanted = /(?:提請|要求|請求|建議|主張|希望|提議|認為|堅持|力主|申請)[^，。；]{0,24}$/;
const unchanged = /未(?:經|作|做)(?:任何)?(?:修正|修改|修訂|變更|更動|討論|辯論|表決)(?:即|就|而)?/g;
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
      const amended =
        kind === "ADOPTED" &&
        /(?:修正|修訂|修改|調整|更動|更正|變更|更改|限縮|採納|增補|刪除|納入|列入|加註|改採|改為|改列|訂正|增列)[^，。；]{0,20}後，$|之(?:前提|條件|情況)下，$|(?:納入|採納)[^，。；]{2,12}(?:文字|意見)，$/.test(
          sentence.text.slice(0, Math.max(0, clause.from - sentence.from)),
        );
      const whole = clause.text.replace(/[，。；：]$/, "");
      // The clause is the evidence as long as it is short; of a long one the words themselves.
      const isShort = whole.length <= longestEvidence;
      return {
        kind: amended ? "ADOPTED_AS_AMENDED" : kind,
        words: isShort ? whole : match[0].replace(/[，。；：]$/, ""),
        from: isShort ? 0 : match.index,
        sure: !isPast.test(sentence.text),
      };
    }
  return null;
}

function counts(kind: OutcomeKind, at: number, clause: Sentence, sentence: Sentence): boolean {
  const before = clause.text.slice(0, at);
  // 摩洛哥提請…延後, 加拿大堅持該段應予保留: what a delegation wants.
  if ((kind === "DEFERRED" || kind === "RESERVED") && wanted.test(before) && !/主席|決議|決定|裁示/.test(before))
    return false;
  // 歐體同意採納…: a delegation's consent, and no decision.
  if (
    kind === "ADOPTED" &&
    /^[^，。；]{0,6}(?:同意|表示)/.test(clause.text) &&
    findMentions(clause.text)[0]?.from === 0 &&
    findMentions(clause.text)[0]?.kind === "economy"
  )
    return false;
  const open = kind === "DEFERRED" || kind === "NO_CONSENSUS" || kind === "WRITTEN_PROCEDURE";
  if (!open && (notYet.test(before) || /(?<!同意|決議|決定)請$/.test(before))) return false;
  if (
    (kind !== "WRITTEN_PROCEDURE" && isTheirs.test(clause.text) && !byMeeting.test(clause.text)) ||
    (isAsked.test(before) && !/^主席/.test(clause.text))
  )
    return false;
  if ((kind === "DEFERRED" || kind === "RESERVED") && isDenied.test(before)) return false;
  if (kind === "RESERVED" && /(?:就|對)[^，。；]{1,12}保留/.test(clause.text) && !/主席|決議|裁/.test(clause.text))
    return false;
  if (kind === "RESERVED" && /立場|意見|態度/.test(before.slice(-8))) return false;
  if (kind === "DEFERRED" && /撤回/.test(clause.text)) return false;
  // 未獲結論，將於下屆會議續商: it is put off.
  if (kind === "NO_CONSENSUS" && /結論/.test(clause.text) && /下(?:一)?(?:次|屆)/.test(sentence.text)) return false;
  if (
    kind === "NO_CONSENSUS" &&
    (/(?:19|20)\d{2}\s*年(?:年會|會議|大會)/.test(clause.text) || /以[^，]{2,20}未獲採納/.test(clause.text))
  )
    return false;
  if (kind === "NO_CONSENSUS") return !/(?:定義|標準)[^，。]{0,8}(?:尚|仍)未/.test(clause.text);
  if (kind === "WRITTEN_PROCEDURE") return !/月間|小組近況|(?:前於|業於|已於)[^，。；]{0,16}傳閱/.test(sentence.text);
  if (kind !== "ADOPTED") return true;
  if (/^[^，。；]{0,8}者/.test(clause.text.slice(at).replace(/^[^通採認核]*(?:通過|採認|採納|認可|核可)/, "")))
    return false;
  // 延後表決之動議獲通過: what is passed is that it waits.
  if (/延(?:後|期)[^，。]{0,12}(?:動議|提案)/.test(sentence.text)) return false;
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
