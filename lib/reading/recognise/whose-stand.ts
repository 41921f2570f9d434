import type { Listed, Mention } from "../words/mentions";
import type { Sentence } from "../words/sentences";
import { type Around, codesOf } from "./subjects";
import type { Who } from "./taken";

/** Of whom the clause tells something, and no stand of theirs. */
export const isContent = (rest: string): boolean =>
  !/^(?:等國?|代表|方面|均|亦|也|則|及)*(?:表示|認為|支持|反對|贊成|贊同|附議|建議|提議|要求|主張|回應)/.test(rest);

/** Nothing but the stand: also what a body says of a text. */
const onlyStands = /^(?:亦|也|均|則|表示)*(?:支持|贊成|贊同|反對|附議|樂觀其成|樂見其成|聲援)[，。；]?$/;

const onText = /(?:該|此|本|上述|前述|草案|提案|修正|文字|條文|限額|措施|案|節|段|議|○)/;

/** Whose stand it is: 帛琉代表PNA speaks for PNA; an organisation stands only where a text is spoken of or beside economies, the hosts of the meeting never. */
export function standing(list: Listed, rest: string, { hosts, find }: Around, isOnTable: boolean): string[] {
  const behalf = /^(?:代表|謹代表|以)\s*「?/.exec(rest);
  const group = behalf ? find(rest)[0] : undefined;
  if (behalf && group && group.from <= behalf[0].length && group.kind !== "economy") return [group.code];
  const quoted = rest.replace(/「[^」]*」/g, "○").slice(0, 40);
  const isAmongEconomies = list.members.some((mention) => mention.kind === "economy");
  const allowed = (mention: Mention) =>
    !hosts.has(mention.code) &&
    (mention.kind !== "organisation" ||
      isAmongEconomies ||
      isOnTable ||
      onText.test(quoted) ||
      onlyStands.test(quoted));
  return codesOf({ ...list, members: list.members.filter(allowed) });
}

const asksOrStands =
  /^(?:惟|但|並|爰|且|亦|均|皆|而|仍|故|另){0,3}(?:要求|建議|主張|希望|盼|請求|提議|倡議|提案|提出|申請|支持|反對|贊成|贊同|同意|無法|難以|不)/;

/** Somebody else is named in a clause whose subject is only carried over: whose stand it is cannot be told. */
export function namesOthers(clause: Sentence, who: Who, { find }: Around): boolean {
  if (asksOrStands.test(clause.text)) return false;
  return find(clause.text).some((mention) => {
    if (who.codes.includes(mention.code)) return false;
    const before = clause.text.slice(0, mention.from);
    const after = clause.text.slice(mention.to);
    const isObject = /(?:對|向|與|就|針對|支持|反對|贊同|附議|同意|接受|呼應|於)$/.test(before);
    return !isObject && !/^(?:之|的|所提|提案|立場|意見|案)/.test(after);
  });
}

/** 中國批評美國反對該案: the words of the stand belong to who stands right before them. */
export function belongsToOther(rest: string, words: string, who: Who, { find }: Around): boolean {
  const before = rest.slice(0, Math.max(0, rest.indexOf(words)));
  if (/^[\s]*以外/.test(rest)) return true;
  if (/(?:因|由於|有|，|^)(?:部分|多數|少數|若干|其他|各|某些)(?:會員|國家|經濟體|代表|成員)[^，]{0,8}$/.test(before))
    return true;
  return find(before).some(
    ({ code, from, to }) =>
      !who.codes.includes(code) &&
      /^(?:代表|方面|均|亦|也|表示|則)*$/.test(before.slice(to)) &&
      !/(?:對|對於|向|與|和|及|、|同|就|針對|於|獲)$/.test(before.slice(0, from)),
  );
}

/** A clause with a subject of its own that is no delegation: Smith 先生, 主席, 秘書處, 會議, 該案. */
export const startsWithOther = (text: string): boolean =>
  /^[A-Z][A-Za-zÀ-ž.’-]+[^，。；]{0,24}(?:先生|女士|博士|教授)/.test(text) ||
  /^(?:[\s「]|惟|但|而|並|另|爰|最後|嗣|後)*(?:主席|會議|秘書處|委員會|理事會|工作小組|小組|年會|與會者|本案|該案|此案|該提案|大會|全體|各(?:國|會員|經濟體|方)|多數|部分|雙方|與會|其他|其餘|未有|未見|並無|無人|最終|結果|經|因|由於|前者|後者|該(?!國|局|署|會|部|方|團|節|段|案)|此(?!時|次|舉)|本(?!國|團|方|次會議)|無(?:會員|國家|任何|人|經濟體|代表|其他))/.test(
    text,
  );
