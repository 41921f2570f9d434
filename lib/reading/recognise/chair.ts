import type { Leaf } from "../leaves";
import { isName, readForeign } from "../words/people";
import { squeezed } from "../words/script";
import { sentencesOf } from "../words/sentences";
import { personList } from "./visit-people";

const latin =
  "(?:(?:Mr|Ms|Mrs|Dr|Prof|H\\.E|Amb|Ambassador|Sir|Dame|Hon)\\.?\\s*)*\\p{Lu}[\\p{Script=Latin}.'’-]+(?:\\s+(?:(?:de|van|von|da|bin|binti|al|del|la|der)\\s+)?\\p{Lu}[\\p{Script=Latin}.'’-]+){1,3}";
/** Words that make of capitals the name of a body or a place, and of nobody. */
const noPerson =
  /\b(?:Health|Organi[sz]ations?|Committees?|Commission|Council|Ministry|Universit\w+|Shepherd|Steering|Group|Airports?|Sessions?|Secretariat|Convention|Cent(?:re|er)|Department|Bureau|Agency|Association|Meetings?|Hotel|Haus|Item|Opening|Working|Member|The|Chair\w*|Forum|Conference|Board|Bank|Fund|Union|Customs|Trade|World|Annual|Host|Econom(?:y|ies)|Bod(?:y|ies)|Subsidiary|Delegation|Government|Ministerial|Agenda|Partnership|Authority|Institute|Office)\b/i;

/** Where somebody is said to chair: before the name, or behind it. `gap` is what may stand between. */
const before = new RegExp(
  `(?<![副前])(?:主席(?!國|台|團|聲明|臺)|Lead Shepherd(?:（主席）)?|議長|Chair(?:person|man|woman)?(?:ed by)?|總裁)(?:一職)?(?:為|係|即|由|：|:|,|、|\\s)*([^。；：A-ZÀ-Ž]{0,34}?(?:[（(][A-Z][A-Za-z]{1,9}[)）])?[^。；A-ZÀ-Ž]{0,20}?)(${latin})`,
  "gu",
);
const behind = new RegExp(
  `(${latin})\\s*(?:[（(][^）)]{0,40}[)）])?([^。；，A-ZÀ-Ž]{0,16}?)(?:擔任|出任|續任|連任|當選|就任|接任|代行|為|係)?[^。；，A-ZÀ-Ž]{0,8}?(主席(?!國|台)|主持(?!人))`,
  "gu",
);
const han = [
  /(?<![副前])主席(?!國|台|團|聲明)(?:為|係|即|由|：|:|是)*([^，。；：（(]{2,40}?)(?=先生|女士|博士|擔任|主持|宣布|[，。；（(]|$)/gu,
  /由([^，。；]{3,40}?)(?:擔任[^，。；]{0,6}主席|主持(?!人))/gu,
];

type Said = { name: string; before: string; around: string };

/**
 * Who chaired the meeting as a whole, from the words 主席 and 主持. Of several the one whose office is the meeting's own;
 * who chairs a group under it, a session or a ceremony does not count.
 * @param own names of the meeting: in Chinese, its body, its acronym
 * @param delegates names of those who were sent: one of them led the delegation more often than the meeting
 */
export function chairOf(leaves: readonly Leaf[], own: readonly string[], delegates: readonly string[]): string | null {
  let best: { name: string; score: number } | null = null;
  for (const leaf of leaves.slice(0, 600)) {
    if (leaf.text.length > 20_000 || !/主席|主持|議長|Chair|Lead Shepherd/i.test(leaf.text)) continue;
    for (const sentence of sentencesOf(leaf))
      for (const said of chairsIn(sentence.text)) {
        const score = weight(said, own) - leaf.index / 1000 - (delegates.includes(said.name) ? 2 : 0);
        if (best === null || score > best.score) best = { name: said.name, score };
      }
  }
  return best !== null && best.score > -1 ? best.name : null;
}

function chairsIn(text: string): Said[] {
  const found: Said[] = [];
  const add = (raw: string | undefined, from: number, to: number) => {
    const person = raw ? readForeign(raw) : null;
    if (
      person &&
      person.name.split(/\s+/).length >= 2 &&
      !noPerson.test(person.name) &&
      !/-$|\b(?:COP|MOP)\b/.test(person.name)
    )
      found.push({
        name: person.name,
        before: text.slice(Math.max(0, from - 24), from),
        around: text.slice(from, to + 30),
      });
  };
  for (const match of text.matchAll(before))
    if (!/主席|召集人|秘書長|主持人|之報告/.test(match[1] ?? ""))
      add(match[2], match.index, match.index + match[0].length);
  for (const match of text.matchAll(behind))
    if (!/副$|主席|分別|共同/.test(match[2] ?? "")) add(match[1], match.index, match.index + match[0].length);
  if (found.length > 0) return found;
  for (const pattern of han)
    for (const match of text.matchAll(pattern)) {
      const piece = (match[1] ?? "").replace(/^(?:本局|本部|本署|我國|.{2,6}籍(?:之)?)/, "");
      const person = personList(piece).at(-1)?.name ?? nameIn(squeezed(piece));
      if (person && !/[籍國]$/.test(person))
        found.push({
          name: person,
          before: text.slice(Math.max(0, match.index - 24), match.index),
          around: text.slice(match.index, match.index + match[0].length + 30),
        });
    }
  return found;
}

function nameIn(text: string): string | null {
  const name = text.replace(/(?:先生|女士|博士|教授|大使)$/, "");
  return isName(name) ? name : null;
}

const whole =
  /宣布開(?:會|議|幕)|全程|全部|全體會議|自始至終|逐項|兩日|三日|議事|大會序幕|主持會議|主持大會|主持(?:開|閉)幕/;
const under =
  /(?:次級|次委員會|分組|評鑑團|場次|常務委員會|法典委員會|指導委員會|科學委員會|技術委員會|財務委員會|第[一二三四五六甲乙][^，。]{0,4}(?:小組|委員會)|研討會|論壇場次|企業諮詢委員會|附屬|特設|起草小組|聯絡小組|甲委員會|乙委員會|專家小組|任務小組|次小組)[^，。；]{0,6}$/;

/** 本次會議主席 weighs more than the chair of a group under it. */
function weight({ before: ahead, around }: Said, own: readonly string[]): number {
  const near = ahead.slice(-16);
  let score = 0;
  if (
    /(?:本次|此次|本屆|會議|大會|年會|委員會|輪值)[^，。；]{0,6}$/.test(near) ||
    /(?:本次|此次|本屆)[^，。；]{0,20}(?:主席|主持)/.test(ahead + around)
  )
    score += 2;
  if (whole.test(around)) score += 2;
  for (const name of own)
    if (
      name.length >= 2 &&
      near.trim().length >= 2 &&
      (near.includes(name) || (name.length >= 4 && overlap(near, name)))
    )
      score += 2;
  const isOwn = own.some((name) => name.length >= 2 && near.includes(name));
  if (under.test(near) && !isOwn && !own.some((name) => /小組|工作組/.test(name) && /小組|工作組/.test(near)))
    score -= 4;
  if (/小組|工作組/.test(near) && !isOwn && !own.some((name) => /小組|工作組/.test(name))) score -= 3;
  // CTI主席, ABAC主席: of another body.
  const acronym = /([A-Z][A-Z-]{1,9})\s*[）)]?\s*$/.exec(near)?.[1];
  if (acronym && !own.includes(acronym)) score -= 4;
  if (/場次|本節|panel|session|開幕儀式|歡迎|圓桌/i.test(near + around.slice(0, 24))) score -= 2;
  if (/共同主席|雙主席|前屆|前任|歷任|卸任|下(?:一)?屆|下一任|病告假|主持開幕並致詞/.test(ahead.slice(-8) + around))
    score -= 4;
  return score;
}

const overlap = (near: string, name: string): boolean => {
  for (let at = 0; at + 4 <= name.length; at++)
    if (near.includes(name.slice(at, at + 4)) && !/會議|第/.test(name.slice(at, at + 4))) return true;
  return false;
};
