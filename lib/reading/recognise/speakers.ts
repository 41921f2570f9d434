import type { Leaf, Span } from "../leaves";
import { type Found, type Position, type Speakers, stances } from "../proposal";
import { findMentions, listsOf } from "../words/mentions";
import { readForeign } from "../words/people";
import { clausesOf, sentencesOf } from "../words/sentences";
import { type Around, agentOf, codesOf, subjectOf } from "./subjects";
import { isProse, type Unit } from "./units";

const manner =
  /(?:[\s）)]|等(?:\d+|[一二三四五六七八九十]+)?(?:個)?(?:國家|國|經濟體|會員(?:國|經濟體|體)?|代表(?:團)?|方|成員|組織|單位)?|代表(?:團)?|與會代表|方面|官員|專家|主席|秘書處|則|亦|也|均|皆|都|分別|共同|依序|依次|陸續|先後|相繼|輪流|另|並|隨即|會後|特別|首先|接著|續|再|最後|率先|進一步|同時|主動|就[^，。]{0,20}?|於[^，。]{0,16}?|針對[^，。]{0,24}?|對(?:此|於)?[^，。]{0,16}?|也有|雖|仍|曾|已|均已|代為|書面|口頭|以[^，。]{0,10}?(?:名義|身分|方式)|[（(][^）)]{0,40}[)）]|當局|政府|本身|一方面|另一方面|,|，|、|[A-Z][A-Za-z .]{2,30})*/;
const verbs =
  /(?:作(?:簡報|報告|說明|成)|進行(?:簡報|報告|說明|分享)|提(?:出|案|議|供|問|醒|及|到|交|報)|報告|說明|表示|表達|表明|指出|認為|認(?:有|同)?|建議|分享|簡報|發言|詢問|詢及|詢|致[詞辭]|致歡迎|主講|引言|簡介|談及|答以|提名|分析|主張|質詢|質疑|回應|答覆|回復|強調|支持|反對|主張|呼籲|籲請|補充|介紹|宣布|宣告|承諾|重申|要求|關切|關注|聲明|感謝|贊成|贊同|同意|期待|期盼|希望|盼|敦促|通報|更新|邀請|觀察到|附議|持|採(?:反對|保留|支持)|保留|請(?!假|柬|託)|引言|授課|講解|請教|解釋|坦言|憂慮|自願|答稱|致謝|提示|預估|詢及|頗有微詞|甚感興趣|批評|斥|婉拒|重述|附和|聲援|指陳|述及|發表|澄清|說|稱|樂見|不同意|無法|難以|願意|願|允諾|提名|推薦|響應|引述|舉例|肯定|歡迎|質疑|抱怨|批評|擔心|憂心|不贊成|坦承|透露|預告|概述|陳述|闡述|回顧|展示|示範|講解|演講|演說|簡述|播放|力陳|追問|助講|交換(?:經驗|意見|看法)|歸納|關心|垂詢|請益|呼應|力挺|力主|直言|堅稱|堅持|陳明|申明|演示|謂|作一簡介|提示|宣示|籲|喊話|補述|自陳|詳述|細數|點出|直指|評析|論及|提請|讚許|問及|告知|反映|宣讀|讚佩|致意|擔任(?:引導|與談|講座)|有所疑問|代為|問起)/;

/** Manner and circumstance, then a verb of saying. */
const speaks = new RegExp(`^${manner.source}${verbs.source}`);
/** Between who speaks and the verb stand their office, their name, or the circumstance; a school's professor speaks for himself. */
const strong = verbs.source.replace(/\|(?:詢|持|說|稱|盼|願)(?=[|)])/g, "");
const laterVerb = new RegExp(`^([^，。；：]{1,36}?)${strong}`);

/**
 * Between who speaks and the verb stand their office, their name, or the circumstance; a school's professor speaks for himself.
 * @returns 1 where the verb follows at once, 0.5 where something stands between, 0 where there is none
 */
function said(rest: string): number {
  // 我方於會中未就本案表示意見: who says nothing was not heard.
  if (/^[^，。；]{0,8}(?:未就|未曾|並未|未表示|未發言|不發言|未作|未提)/.test(rest)) return 0;
  if (speaks.test(rest)) return 1;
  const between = laterVerb.exec(rest)?.[1];
  if (between === undefined || findMentions(between.replace(/[（(][^）)]*[)）]/g, "")).length > 0) return 0;
  return /[的之](?!代表|外)|大學|學院|研究所|公司|智庫|所提|^籍|^[^，]{0,4}(?:與|和|及)/.test(between) ? 0 : 0.5;
}

/** 代表團, 等國: words that still belong to who speaks. */
const company =
  /^(?:等(?:\d+|[一二三四五六七八九十]+)?(?:個)?(?:國家|國|經濟體|會員(?:國|經濟體|體)?|代表(?:團)?)?|代表(?:團)?|方面|官員|專家|[（(][^）)]{0,40}[)）]|\s)+/;

const introduces = /報告|說明|簡報|分享|發言|提案|介紹|更新|presentation|report|update|briefing/i;

/** Who was heard in a chapter, each where first, and whether beyond doubt: once is enough. */
class Heard {
  readonly who = new Map<string, { at: Span; sure: boolean }>();
  constructor(private readonly hosts: ReadonlySet<string>) {}
  add(codes: readonly string[], at: Span, sure: boolean): void {
    for (const code of codes) {
      const known = this.who.get(code);
      if (known) known.sure ||= sure;
      else if (!this.hosts.has(code)) this.who.set(code, { at, sure });
    }
  }
}

/** Delegations of economies are told apart best; bodies and persons are named in more ways than are known. */
const sureness = (code: string, sure: boolean): number =>
  /^[A-Z]{2}$/.test(code) ? (sure ? 0.95 : 0.88) : sure ? 0.8 : 0.75;

/**
 * Who spoke in each chapter of the proceedings: who stands before a verb of saying, whom the heading calls the reporter,
 * and who took a stand.
 */
export function speakersOf(
  units: readonly Unit[],
  positions: readonly Found<Position>[],
  around: Around,
): Found<Speakers>[] {
  return units.flatMap((unit) => {
    const heard = new Heard(around.hosts);
    fromHeadings(unit, heard, around);
    for (const leaf of unit.leaves) if (isProse(leaf)) fromText(leaf, heard, around);
    for (const position of positions) if (isOf(position, unit)) fromPosition(position, heard);
    if (heard.who.size === 0) return [];
    const place = { item: unit.item, ...(unit.item === null ? { heading: unit.heading } : {}) };
    const parts = [...heard.who].map(([code, { sure }]) => sureness(code, sure));
    const at = [...heard.who.values()].map((one) => one.at);
    return [{ value: { ...place, who: [...heard.who.keys()] }, confidence: Math.min(...parts), parts, at }];
  });
}

const isOf = ({ at }: Found<Position>, unit: Unit): boolean =>
  at.some((span) => unit.leaves.some((leaf) => leaf.index === span.leaf));

function fromPosition({ value, at }: Found<Position>, heard: Heard): void {
  const first = at[0];
  if (first) for (const stance of stances) heard.add(value[stance] ?? [], first, stance !== "proposes");
}

function fromHeadings(unit: Unit, heard: Heard, around: Around): void {
  if (introduces.test(unit.heading))
    for (const list of listsOf(unit.heading, around.find(unit.heading))) {
      const reports = /^\s*(?:等國)?(?:代表)?\s*(?:報告|說明|簡報|分享|提案|介紹|更新|發言)/.test(
        unit.heading.slice(list.to),
      );
      if (reports) heard.add(codesOf(list), { leaf: unit.part.leaf, from: list.from, to: list.to }, true);
    }
  for (const child of unit.part.parts) {
    // A sub-heading that is nothing but the name of a body: its report follows.
    const mentions = around.find(child.title).filter((mention) => mention.kind === "organisation");
    const first = mentions[0];
    if (first && child.headingLike && first.from <= 1)
      heard.add([mentions.at(-1)?.code ?? first.code], { leaf: child.leaf, from: 0, to: child.heading.length }, true);
  }
}

function fromText(leaf: Leaf, heard: Heard, around: Around): void {
  for (const sentence of sentencesOf(leaf)) {
    let pending: { codes: string[]; at: Span } | null = null;
    for (const clause of clausesOf(sentence)) {
      const subject = subjectOf(clause, around);
      if (pending && !subject && continued.test(clause.text)) heard.add(pending.codes, pending.at, false);
      pending = null;
      const by = subject ? null : agentOf(clause, around);
      // 由ANFREL執行長Sonia Martel女士引言
      if (by && /由\s*$/.test(clause.text.slice(0, by.list.from)) && presents.test(by.rest))
        heard.add(codesOf(by.list), { leaf: leaf.index, from: clause.from, to: clause.to }, false);
      const person = by ? null : foreignSpeaker(clause.text);
      if (!subject) {
        if (person) heard.add([person], { leaf: leaf.index, from: clause.from, to: clause.to }, false);
        continue;
      }
      const at = { leaf: leaf.index, from: clause.from + subject.list.from, to: clause.from + subject.list.to };
      const codes = codesOf(subject.list);
      const now = said(subject.rest);
      const ended = /^[\s，,：:；;。]*$/.test(subject.rest.replace(company, ""));
      // 亞銀副總裁 Geert Verhoeven: of the body whose meeting it is its people are named.
      if (person && codes.every((code) => around.hosts.has(code))) heard.add([person], at, false);
      else if (now > 0)
        heard.add(codes, at, now === 1 && subject.list.members.every((mention) => mention.kind === "economy"));
      else if (ended && continues(clause.text, sentence.text)) heard.add(codes, at, false);
      else if (person) heard.add([person], at, false);
      else pending = { codes, at };
    }
  }
}

const presents =
  /^[^，。；]{0,40}(?:引言|主講|授課|簡報|報告|說明|講解|介紹|致詞|發言|提出|開場|專題演講|擔任(?:講座|引言人|講師|講者))/;

/** 美國代表，針對… 表示: the verb may stand in the next clause. */
function continues(clause: string, sentence: string): boolean {
  const after = sentence.slice(sentence.indexOf(clause) + clause.length).replace(/^[，,：:]\s*/, "");
  return speaks.test(after);
}

/** A verb of saying that opens the clause after the one that names who speaks. */
const continued =
  /^(?:並|則|亦|且|爰|進而|同時)?(?:提出|提案|提議|建議|說明|表示|指出|認為|強調|主張|支持|反對|要求|呼籲|分享|報告|介紹|詢問)/;

const latin =
  "(?:(?:Mr|Ms|Mrs|Dr|Prof)\\.?\\s*)?[A-ZÀ-Þ][\\p{Script=Latin}.'’-]+(?:\\s+(?:(?:de|van|von|da|bin|al|del|la|der)\\s+)?[A-ZÀ-Þ][\\p{Script=Latin}.'’-]+){1,3}";
const foreign = new RegExp(
  `^(?:.{0,28}?[\\p{Script=Han}）)、])?(${latin})\\s*(?:[（(][^）)]{0,40}[)）])?\\s*(.*)$`,
  "u",
);
const honoured =
  /^(?:先生|女士|小姐|博士|教授|館長|主任|司長|署長|部長|局長|處長|組長|秘書長|大使|主席|學者|專家|研究員|經理|執行長|顧問|律師|法官|醫師|校長|院長|所長|副?理事長|代表)*/;

/** A foreign person at the head of a clause who says something; who chairs only opens and closes. */
function foreignSpeaker(clause: string): string | null {
  const match = foreign.exec(clause);
  if (
    !match?.[1] ||
    /(?:對|向|與|和|感謝|選出|推舉|提名|邀請|邀|由[^，]{0,10}主席)\s*$/.test(clause.slice(0, clause.indexOf(match[1])))
  )
    return null;
  const rest = (match[2] ?? "").replace(honoured, "");
  const person = readForeign(match[1]);
  // 秘書長, 司庫: they speak for the body whose meeting it is.
  if (/(?:秘書長|執行秘書|執行長|司庫|副?主席|召集人)[^，]{0,8}$/.test(clause.slice(0, clause.indexOf(match[1]))))
    return null;
  if (!person || findMentions(person.name).length > 0 || person.name.split(/\s+/).length < 2) return null;
  if (
    /主席/.test(clause.slice(0, clause.indexOf(match[1]))) &&
    /^(?:宣布|主持|致|說明會議|開場|裁示|詢問|徵詢)/.test(rest)
  )
    return null;
  return speaks.test(rest) || /^[，。；]?以[^，]{0,24}為題/.test(rest) ? person.name : null;
}
