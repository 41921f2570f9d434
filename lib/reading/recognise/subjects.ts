import type { Span } from "../leaves";
import type { Person } from "../proposal";
import type { Finder } from "../words/finder";
import { type Listed, listsOf } from "../words/mentions";
import { surnameLength, titleAtEnd } from "../words/people";
import type { Sentence } from "../words/sentences";

/** What is known of a report while its proceedings are read. */
export type Around = {
  /** The body whose meeting it is: APEC 認同… is nobody's speech. */
  hosts: ReadonlySet<string>;
  /** How our delegates are named. */
  ours: RegExp | null;
  find: Finder;
};

/** Words that may stand between the start of a clause and whom it is about. */
const lead =
  /^(?:[\s「『（(\d.、一二三四五六七八九十）)]|本次|此次|會中|會上|會議中|會後|首先|其次|接著|接續|隨後|最後|另外|另|此外|其中|至於|惟|但是|但|然而|然|而|並|且|則|亦|又|同時|對此|就此|針對此(?:案|議題|節)|嗣|續|再|經|由|計有|包括|包含|如|例如|諸如|及|與|以及|除|據|(?:簡報|報告|會議|演講|休息|茶敘|說明)後|(?:問答|討論|提問)(?:時|時間|階段)?|與會(?:之)?|(?:\d{4}年|明年|下屆|本屆|現任)?主辦(?:經濟體|會員體?|國)|[\p{Script=Han}A-Z&]{0,12}(?:小組|分組|委員會)(?:共同)?(?:主席|召集人|主持人)(?:國)?|[\p{Script=Han}A-Z0-9#]{0,14}(?:召集人|主席|團長|司庫|與談人|講者|協調人)、|第[一二三四五六]案(?:係|為)?|本案(?:係|為)|係|因此|爰|故|來自|部分(?:國家|經濟體|會員)(?:如|包括)?|多數會員如|友邦(?:如)?|提案(?:國|方)|主辦(?:國|方|經濟體)|主席(?:國)?|東道國|地主國|會員|[\p{Script=Han}]{0,8}(?:國家|會員國?|成員|區域|集團)代表|本院|本局|本署|本會|本部|本團|本司|本所|代表|開發中(?:國家|會員)(?:如)?|已開發(?:國家|會員)(?:如)?|以|是|為|當|後|其|他|僅|只有|特別是|尤其是?|像是|即|有|上午|下午|當日|該日|今日|同日|第[一二三四五]天)*$/u;
/** What makes of a name a possession or an object, and no speaker. */
const possessive =
  /^(?:的|之(?!代表|外|(?:立場|看法|意見)(?:[與同亦均]|一致)|[A-ZÀ-Ž]|[^，。；]{2,8}(?:先生|女士|博士|教授))|籍(?!委員|代表|專家|官員|評鑑員|與會者|講者|學員|與談人|主席|顧問|召集人|\s?[A-ZÀ-Ž])|境內|國內|市場|政府(?:的|之)|等(?:國|地)?(?:的|之)|案例?|經驗|模式|法規|法案|提案(?=[之的獲遭經未，、]|內容|草案|文件|案|$)|所提|所報|主辦(?:之|的)|為例|等案)/;
const object =
  /(?:對|向|與|跟|和|將|把|請|邀請|洽|給予|給|赴|在|於|至|到|自|從|往|有關|關於|依據|依|參考|比照|感謝|支持|反對|針對|就|獲|獲得|遭|受|被|因|如同|根據|按照|包含對|回應|說服|要求|促請|以)\s*$/;

/** Whom a clause is about: the first list of names at its start; null where it begins otherwise. */
export function subjectOf(clause: Sentence, { find, ours }: Around): { list: Listed; rest: string } | null {
  const lists = listsOf(clause.text, find(clause.text));
  for (const list of lists.slice(0, 2)) {
    const before = clause.text.slice(0, list.from);
    const after = clause.text.slice(list.to);
    if (object.test(before) && !/(?:，|^)\s*(?:其中|本次|則)?$/.test(before)) continue;
    // 諾魯協定締約方(PNA)提案: what stands before the bracket is the same body.
    const isInBrackets =
      /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.])?\p{Script=Han}{2,30}[（(]$/u.test(before.replace(lead, "")) &&
      /^[)）]/.test(after);
    if ((!lead.test(before) && !isInBrackets) || possessive.test(after)) continue;
    return { list, rest: isInBrackets ? after.slice(1) : after };
  }
  const own = ours?.exec(clause.text);
  if (own && lead.test(clause.text.slice(0, own.index))) {
    const to = own.index + own[0].length;
    return {
      list: { members: [{ kind: "economy", code: "TW", from: own.index, to, risky: false }], from: own.index, to },
      rest: clause.text.slice(to),
    };
  }
  return null;
}

/** How a text may name our delegates: 左克強, 左處長克強, 左處長. */
export function delegatesPattern(delegates: readonly Person[]): RegExp | null {
  const forms = delegates.flatMap(({ name, title }) => {
    const own = surnameLength(name);
    if (own === 0 || name.length < 2) return [];
    const last = title ? titleAtEnd(title) || title : "";
    return [name, ...(last ? [`${name.slice(0, own)}[\\p{Script=Han}]{0,6}${last}(?:${name.slice(own)})?`] : [])];
  });
  const us =
    "(?:本(?:院|局|署|會|部|團|司|所|處|行|館|校)|我代表團|職)(?=(?:[\\p{Script=Han}]{0,8})(?:說明|表示|報告|發言|分享|簡報|提|詢|回應|答|發表|建議|補充))";
  return new RegExp([...forms, us].join("|"), "u");
}

/** "獲美國、日本等支持", "遭中國反對": who stands behind 由, 獲 or 遭, and what they do. */
export function agentOf(clause: Sentence, { find }: Around): { list: Listed; rest: string } | null {
  const lists = listsOf(clause.text, find(clause.text));
  for (const list of lists) {
    const before = clause.text.slice(0, list.from);
    if (/(?:獲得?|遭到?|(?<!接)受到?|經|由|承|蒙)\s*$/.test(before)) return { list, rest: clause.text.slice(list.to) };
  }
  return null;
}

/** Where a list of names stands. */
export const spanOf = (clause: Sentence, list: { from: number; to: number }): Span => ({
  leaf: clause.leaf,
  from: clause.from + list.from,
  to: clause.from + list.to,
});

/** Codes of a list, groups too, each once. */
export const codesOf = (list: Listed): string[] => [...new Set(list.members.map((mention) => mention.code))];
