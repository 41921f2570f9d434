import type { Leaf } from "../leaves";
import type { Person } from "../proposal";
import { isName, isTitle, readForeign, readPerson, titleAtEnd } from "../words/people";
import { squeezed } from "../words/script";

const unitEnd =
  /^.*(?:部|署|局|處|院|會|館|所|中心|司|組|課|室|科|大學|該.|廳|團|公司|辦事處|代表處|委員會|本部|總部)(?=.{3,12}$)/u;
const courtesy = /(?:先生|女士|小姐|博士|教授|等(?:人|[一二三四五六七八九十\d]+[人位])?)+$/u;

/** People in a list behind a body or between 由 and 接待: 莊代表碩漢及董法務秘書裕光 · 國際事務處處長Lieven De Backer先生 · 業務部次長片桐浩司 */
export function personList(text: string): Person[] {
  const people: Person[] = [];
  for (const raw of text.split(/、|及|與|和|暨|以及|偕同|率同|率/)) {
    const person = personIn(raw);
    if (person && !people.some((other) => other.name === person.name)) people.push(person);
  }
  return people;
}

function personIn(raw: string): Person | null {
  const piece = raw
    .replace(/[（(][^）)A-Za-z]*[)）]/g, "")
    .replace(/^(?:由|並由|係由|該(?:局|署|部|會|院|館|所|處|中心|司|校|公司)(?:之|的)?|其|我|會晤|拜會|承|獲)+/, "")
    .replace(
      /(?:親自|代表|共同|分別|負責|出面)*(?:接待|接見|簡報|陪同|導覽|說明|解說|主持|晤談|會談|介紹|會見|歡迎|率員|交流|座談|.{0,4}等人).*$/,
      "",
    )
    .replace(courtesy, "")
    .trim();
  if (piece.length < 2 || piece.length > 70) return null;
  if (/[A-Za-z]/.test(piece)) {
    const person = readForeign(piece);
    if (!person || person.name.split(/\s+/).length < 2) return null;
    const title =
      person.title === null ? null : person.title.replace(/^(?:由|該[局署部會院館所處])/, "").replace(courtesy, "");
    return { name: person.name, title: title || null };
  }
  const plain = squeezed(piece);
  const inside = readInside(plain);
  const person = readPerson(plain);
  if (person?.title && isTitle(person.title) && isName(person.name))
    return inside && inside.title !== null && inside.title.length > person.title.length
      ? inside
      : { name: person.name, title: person.title };
  if (inside) return inside;
  const rest = plain.replace(unitEnd, "");
  const again = rest === plain ? null : readPerson(rest);
  if (again?.title && isTitle(again.title)) return { name: again.name, title: again.title };
  return otherScript(plain) ?? (rest === plain ? null : otherScript(rest));
}

/** Names that no list of surnames holds, told by the title before or behind them: 業務部次長片桐浩司, 小田切洋介副部長. */
function otherScript(plain: string): Person | null {
  for (const length of [4, 3, 5, 2]) {
    const name = plain.slice(-length);
    const title = plain.slice(0, -length);
    if (
      title.length >= 2 &&
      titleAtEnd(title) &&
      /^[\p{Script=Han}々ヶ]+$/u.test(name) &&
      !titleAtEnd(name) &&
      !/[部署局處會館所課室科的之]/.test(name)
    )
      return { name, title: title.length <= 12 ? title : titleAtEnd(title) };
  }
  const title = titleAtEnd(plain);
  const name = title ? plain.slice(0, -title.length) : "";
  if (
    title &&
    name.length >= 3 &&
    name.length <= 5 &&
    /^[\p{Script=Han}々ヶ]+$/u.test(name) &&
    !/[部署局處會館所課室科的之]/.test(name)
  )
    return { name, title };
  return null;
}

/** 林移民秘書志偉: a field of duty between surname and title. */
function readInside(plain: string): Person | null {
  for (const given of [2, 1]) {
    const title = plain.slice(1, -given);
    for (let skip = 2; skip <= 4 && skip < title.length - 1; skip++)
      if (isTitle(title.slice(skip)) && !isTitle(title)) {
        const person = readPerson(plain.slice(0, 1) + title.slice(skip) + plain.slice(-given));
        if (person && isName(person.name) && person.name.length === given + 1) return { name: person.name, title };
      }
  }
  return null;
}

const receivers =
  /(?:由|與|會晤|接見|晤見|承|獲)([^，。；]{3,80}?)(?:率|親自|接待|接見|陪同|主持|介紹|說明|簡報|負責|會見|歡迎|出面|導覽|解說|晤談|會談|座談|交換意見|交流)/g;

/** Who received the visitors, as the text under a heading or around a sentence says. */
export function peopleMet(texts: readonly string[]): Person[] {
  const people: Person[] = [];
  for (const text of texts)
    for (const match of text.slice(0, 1500).matchAll(receivers))
      for (const person of personList(match[1] ?? ""))
        if (!people.some((other) => other.name === person.name)) people.push(person);
  return people;
}

export const textsOf = (leaves: readonly Leaf[]): string[] =>
  leaves
    .filter((leaf) => leaf.style !== "caption")
    .slice(0, 8)
    .map((leaf) => leaf.text);
