import type { Commitment, Found } from "../proposal";
import { clausesOf, sentencesOf } from "../words/sentences";
import { type Around, codesOf, subjectOf } from "./subjects";
import { isProse, type Unit } from "./units";

const promise =
  /(?:承諾|允諾|應允|保證|同意(?:將)?(?:提供|協助|分享|捐助|出資|主辦)|願(?:意)?(?:將)?(?:提供|協助|分享|捐助|出資|主辦|承辦)|(?:會後|將於|將在|將再|將會|將儘速|將持續|將|會後將再?)[^，。；]{0,24}?(?:提供|提出|提交|送交|分享|舉辦|主辦|辦理|捐助|資助|公布|回復|修正後|完成|更新|彙整|派員))/;
const asked =
  /(?:歡迎|邀請|籲請|呼籲|敦請|促請|請|要求|鼓勵|希望)(?:各|全體|所有|與會)(?:會員(?:經濟體|國|體)?|經濟體|國|代表|成員|代表團|方)[^，。；]{0,60}/;
const askedUs = /(?:請|邀請|希望|促請|盼)(?:我國|我方|臺灣|台灣|中華台北)[^，。；]{2,60}/;

/** What somebody said they would do, and what was asked of all or of us. */
export function commitmentsOf(units: readonly Unit[], around: Around): Found<Commitment>[] {
  return units.flatMap((unit) => {
    const place = { item: unit.item, ...(unit.item === null ? { heading: unit.heading } : {}) };
    const found: Found<Commitment>[] = [];
    for (const leaf of unit.leaves) {
      if (!isProse(leaf)) continue;
      for (const sentence of sentencesOf(leaf)) {
        let speaking: string[] = [];
        for (const clause of clausesOf(sentence)) {
          const subject = subjectOf(clause, around);
          if (subject) speaking = codesOf(subject.list);
          const text = clause.text.replace(/[，。；]$/, "");
          const at = [{ leaf: leaf.index, from: clause.from, to: clause.from + text.length }];
          const call = asked.exec(text) ?? askedUs.exec(text);
          if (call) {
            const of =
              /(?:各|全體|所有|與會)(?:會員(?:經濟體|國|體)?|經濟體|國|代表|成員|代表團|方)|我國|我方|臺灣|台灣|中華台北/.exec(
                call[0],
              )?.[0];
            found.push({
              value: { ...place, kind: "ASKED", by: speaking, ...(of ? { of } : {}), text: call[0] },
              confidence: speaking.length > 0 ? 0.8 : 0.6,
              at,
            });
            continue;
          }
          const made = promise.exec(subject?.rest ?? text);
          if (
            made &&
            speaking.length > 0 &&
            !/建議|請|呼籲|若|倘|(?:不|無法|未|難以|拒絕)[^，。]{0,4}$/.test(
              (subject?.rest ?? text).slice(0, made.index),
            )
          )
            found.push({
              value: {
                ...place,
                kind: speaking.includes("TW") ? "OURS" : "PROMISED",
                by: speaking,
                text: (subject?.rest ?? text).slice(made.index).replace(/[，。；]$/, ""),
              },
              confidence: 0.75,
              at,
            });
        }
      }
    }
    return found;
  });
}
