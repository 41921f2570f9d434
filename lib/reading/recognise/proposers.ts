import type { Mention } from "../words/mentions";
import { listsOf } from "../words/mentions";
import type { Sentence } from "../words/sentences";
import { type Around, codesOf, spanOf } from "./subjects";
import type { Taken } from "./taken";

/** Who brought a text in, wherever a clause says it: 歐體所提…提案 · FFA提出之限額表 · 係由歐盟及巴拿馬聯名提出 · 原提案國荷蘭 */
export function proposersIn(clause: Sentence, { hosts, find }: Around): Taken[] {
  const mentions = find(clause.text);
  const brought = (list: { from: number; to: number }, codes: string[]): Taken => ({
    stance: "proposes",
    codes,
    at: spanOf(clause, list),
    sure: false,
  });
  const jointly = listsOf(clause.text, mentions).filter(
    (list) =>
      (/(?:由|係)$/.test(clause.text.slice(0, list.from)) && together.test(clause.text.slice(list.to))) ||
      // 並與加拿大聯名提案
      (/[並亦]?與$/.test(clause.text.slice(0, list.from)) &&
        /^(?:共同|聯名|聯合)(?:提出|提案|提議)/.test(clause.text.slice(list.to))),
  );
  const ours = (mention: Mention) => !hosts.has(mention.code) && !/Secretariat$/.test(mention.code);
  return [
    ...jointly.map((list) => brought(list, codesOf(list))),
    ...mentions.flatMap((mention, at): Taken[] => {
      const after = clause.text.slice(mention.to, mentions[at + 1]?.from);
      const isTheirs = /(?:原?提案(?:國|方|會員|經濟體))$/.test(clause.text.slice(0, mention.from));
      if (!ours(mention) || (!isTheirs && (!broughtIn.test(after) || notAProposal.test(after)))) return [];
      return [brought(mention, [mention.code])];
    }),
  ];
}

const together = /^(?:等[^，。]{0,4})?(?:共同|聯名|聯合)?(?:提出|提案|提交|擬具|研提|撰擬|提具)/;
/** An office and a name may stand between: 挪威籍委員Bjørnstad女士所提, 我國衛生福利部林科長所提. */
const broughtIn =
  /^(?:代表|方面|等國?)?(?:所)?(?:提出|提|提交|倡議|擬具?|研提)(?:之|的|「|『)|^(?![^，。；、]{0,16}(?:對|就|與|向|及|支持|反對|贊|同意|認|主席|秘書|詢|肯定|感謝|歡迎|接受|呼應|附))[^，。；、「]{0,18}所[提擬](?![供及到醒於])|^(?:的|之)[^，。；]{0,8}申請(?:案|(?=[，。；獲經]))|^(?:的|之)?(?:提議|提案)(?=(?:表達|表示|均|亦|，|。|獲|遭|未|草案))/;
const notAProposal =
  /所提(?:之|的)?(?:增列|新增)?(?:意見|問題|疑慮|疑問|修正(?!草案|案)|文字|事項|建議文字|報告|看法|證據|資料)|^提出(?:之|的)(?:意見|問題|疑慮|報告|修正)/;
