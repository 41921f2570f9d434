import type { Person } from "../proposal";
import { isName, isTitle, readForeign, readPerson, surnameLength, titleAtEnd } from "../words/people";
import { hanCount, squeezed } from "../words/script";
import { isHeadLine } from "./fields";
import { closedWords } from "./spread-names";

export const agencyEnd =
  /(?:部|署|局|處|院|會|館|所|中心|司|組|室|大學|府|隊|庫|行|辦事處|代表處|代表團|分局|分署|關|科|課|學系|系|學院)$/;

/** People in one cell or line: with titles, units and padding in any order. */
export function peopleIn(text: string): Person[] {
  if (hanCount(text) === 0)
    return text
      .split(/[;；\n]|\s+and\s+(?=[A-Z])/)
      .flatMap((name) => readForeign(name) ?? [])
      .map(withNote);
  const people: Person[] = [];
  let agency: string | undefined;
  const chunks = text
    .replace(/(?<=[）)])(?=\p{Script=Han}{3})/gu, "、")
    .split(/[、，,；;\n](?![^（(]*[）)])|(?<=\p{Script=Han})\s*[／/]\s*(?=\p{Script=Han})/u)
    .map((chunk) => chunk.trim())
    .filter(Boolean);
  for (const chunk of chunks) {
    // 姓　名　　職　稱　　服務單位: the heads of columns.
    if (isHeadLine(chunk)) continue;
    const headed = /^([\p{Script=Han}\s]{2,24})[:：]\s*(.+)$/u.exec(chunk);
    const shared = /^(.*[（(][^（()）]{2,40}?)[，,、]\s*(團長|領隊|召集人)\s*[)）]\s*$/.exec(headed?.[2] ?? chunk);
    const whole = shared ? `${shared[1]}）（${shared[2]}）` : (headed?.[2] ?? chunk);
    const role =
      /[（(]\s*(?:兼(?:任)?|並任)?(團長|領隊|召集人|(?:副團長|團員)?兼?(?:執行)?秘書|團員(?:兼.{1,6})?|副團長|代理團長)\s*[)）]\s*$/.exec(
        whole,
      );
    const body = role ? whole.slice(0, role.index).trim() : whole;
    const isHead = /團長|領隊|召集人/.test(headed?.[1] ?? "") || /^(?:代理)?團長|^領隊|^召集人/.test(role?.[1] ?? "");
    const bracketed = inBrackets(body);
    if (bracketed) {
      people.push(isHead ? { ...bracketed, role: "HEAD" } : bracketed);
      continue;
    }
    if (headed?.[1] && agencyEnd.test(squeezed(headed[1]))) agency = squeezed(headed[1]);
    const last = people.at(-1);
    // 社團法人台灣濕地學會／秦望舒／秘書長
    if (
      !last &&
      /[／/]/.test(text) &&
      chunks.length > 1 &&
      agencyEnd.test(chunk) &&
      !isTitle(chunk) &&
      readPerson(chunk)?.title == null &&
      chunk.length > 4
    ) {
      agency = chunk;
      continue;
    }
    // 熊建華／財政部關稅總局／稅則處／關務監
    if (last && /[／/]/.test(text) && agencyEnd.test(chunk) && !isTitle(chunk) && readPerson(chunk) === null) {
      if (last.agency === undefined) last.agency = chunk;
      else last.unit ??= chunk;
      continue;
    }
    // 卞若晴／住宅及都市更新中心副理 · 董凱文／副主任（國家太空中心）
    const office = body.replace(/[（(][^（()）]*[)）]$/, "");
    if (last?.title === null && /[／/]/.test(text) && titleAtEnd(office) && readPerson(office)?.title == null) {
      const title = titleAtEnd(office);
      last.title = title;
      const own = squeezed(office).slice(0, -title.length) || squeezed(/[（(]([^（()）]*)[)）]$/.exec(body)?.[1] ?? "");
      if (own && last.agency === undefined) last.agency = own;
      if (isHead) last.role = "HEAD";
      continue;
    }
    // 王大明，組長
    if (last?.title === null && isTitle(chunk)) {
      last.title = squeezed(chunk);
      continue;
    }
    const before = people.length;
    const note = /[（(]([^（()）]{2,40})[)）]\s*$/.exec(body);
    const own =
      note?.[1] && agencyEnd.test(squeezed(note[1])) && !/團長|領隊/.test(note[1]) ? squeezed(note[1]) : undefined;
    people.push(...inChunk(own && note ? body.slice(0, note.index) : body, own ?? agency));
    if (isHead && people[before]) people[before] = { ...people[before], role: "HEAD" };
  }
  return people.map(withNote);
}

/** 黎慕寒（漁業署簡任技正，團長）: a name, and in brackets the agency, the title and whether they led. */
function inBrackets(text: string): Person | null {
  const match = /^(\p{Script=Han}[\p{Script=Han}\s　]{1,5})[（(]([^（()）]{4,40})[)）]$/u.exec(text);
  const name = squeezed(match?.[1] ?? "");
  const notes = (match?.[2] ?? "").split(/[，,、；;]/).map(squeezed);
  const office = notes.find((note) => titleAtEnd(note) !== "" && !/^(?:團長|領隊)$/.test(note));
  if (!isName(name) || !office || isTitle(office)) return null;
  const title = titleAtEnd(office);
  const agency = office.slice(0, -title.length);
  const leads = notes.some((note) => /^(?:團長|領隊|召集人)$/.test(note));
  return { name, title, ...(agency ? { agency } : {}), ...(leads ? { role: "HEAD" as const } : {}) };
}

function withNote(person: Person): Person {
  const note = /[（(]\s*(團長|領隊|召集人|head)[^)）]*[)）]/i.exec(person.title ?? "");
  return note ? { ...person, title: (person.title ?? "").replace(note[0], "").trim() || null, role: "HEAD" } : person;
}

/** Words of one chunk: agency and unit first, then name and title; padded names are put together; several people by spaces. */
function inChunk(chunk: string, heading: string | undefined): Person[] {
  const whole = readPerson(chunk);
  const words = closedWords(chunk.split(/[\s　]+/).filter(Boolean));
  if (words.length === 1) {
    const split = withoutAgency(chunk);
    if (split) return [{ ...split.person, agency: split.agency }];
  }
  if (words.length === 1 && whole) {
    return [{ ...whole, ...(heading ? { agency: heading } : {}) }];
  }
  const people: Person[] = [];
  let agency = heading;
  let unit: string | undefined;
  let name = "";
  let title = "";
  const first = words.find((word) => isTitle(word) || isName(word));
  const titleFirst = first !== undefined && isTitle(first);
  const flush = () => {
    if (name) people.push({ name, title: title || null, ...(agency ? { agency } : {}), ...(unit ? { unit } : {}) });
    name = "";
    title = "";
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const compound = word.length === 2 && surnameLength(`${word}一`) === 2 && !isTitle(word);
    if (
      (compound || /^\p{Script=Han}$/u.test(word)) &&
      /^\p{Script=Han}/u.test(next) &&
      (compound || surnameLength(word) === 1 || next.length === 1)
    ) {
      // 馮 成 · 馮 成副署長 · 馮 大 成
      const third = words[at + 2] ?? "";
      const triple = next.length === 1 && third.length === 1 ? word + next + third : null;
      const joined = triple && isName(triple) ? triple : word + next;
      const person = readPerson(joined) ?? (joined.length === 2 ? { name: joined, title: null } : null);
      if (person) {
        if (name && !(title === "" && person.title === null)) flush();
        name = person.name;
        if (person.title) title = person.title;
        at += triple && joined === triple ? 2 : 1;
        if (person.title) flush();
        continue;
      }
    }
    // 查緝處　處長　王大明: a unit whose first character is a surname is no name.
    // 蘇哲民　交通部公路總局　養路組科長: agency and unit with the title behind the name.
    const behind = name && !title && !isTitle(word) ? titleAtEnd(word) : "";
    if (behind && agencyEnd.test(word.slice(0, -behind.length))) {
      unit = word.slice(0, -behind.length);
      title = behind;
      flush();
      unit = undefined;
      continue;
    }
    // 中央選舉委員會委員　紀德容: agency and title in one word before the name.
    const joined = !name && !title && !isTitle(word) ? titleAtEnd(word) : "";
    if (
      joined &&
      word.length > joined.length + 2 &&
      agencyEnd.test(word.slice(0, -joined.length)) &&
      readPerson(word) === null
    ) {
      agency = word.slice(0, -joined.length);
      title = joined;
      continue;
    }
    if (name && !title && agencyEnd.test(word) && !isTitle(word) && titleAtEnd(words[at + 1] ?? "")) {
      agency = word;
      continue;
    }
    const isUnit =
      /.{2}[處組司科課室隊局署部館院]$/.test(word) &&
      (isTitle(next) ||
        agency !== heading ||
        agencyEnd.test(next) ||
        (readPerson(next) !== null && isTitle(words[at + 2] ?? "")));
    const person = isTitle(word) || isUnit ? null : readPerson(word);
    if (isTitle(word)) {
      if (name && titleFirst && title) {
        flush();
        title = word;
      } else if (name) {
        title = title ? `${title}${word}` : word;
        const after = words[at + 1] ?? "";
        if (!isTitle(after)) flush();
      } else title = word;
    } else if (person) {
      if (name) flush();
      name = person.name;
      title = person.title ?? title;
      if (person.title) flush();
    } else if (agencyEnd.test(word)) {
      if (name) flush();
      const done = people.at(-1);
      // 呂紹恩　副組長　農業部漁業署: the agency stands last.
      if (done && done.agency === undefined && at === words.length - 1) {
        done.agency = word;
        continue;
      }
      if (agency && agency !== heading) unit = word;
      else if (/[司組室科課處]$/.test(word) && !/(?:部|署|局|院|會).*處$/.test(word) && agency) unit = word;
      else agency = word;
    }
  }
  flush();
  if (people.length === 0 && whole) return [{ ...whole, ...(heading ? { agency: heading } : {}) }];
  return people;
}

/** 國道高速公路局杭正工程司麗君: the agency before a person, as far as a name with a title is left over. */
function withoutAgency(text: string): { agency: string; person: Person } | null {
  const plain = squeezed(text);
  for (const end of plain.matchAll(/部|署|局|處|院|委員會|會|館|中心|大學|府|司|組|室|隊|所|科|庫|行/g)) {
    const agency = plain.slice(0, end.index + end[0].length);
    if (agency.length < 3 || isTitle(agency)) continue;
    const person = readPerson(plain.slice(agency.length));
    const isWhole = plain.length - agency.length === (person?.name.length ?? 0) + (person?.title?.length ?? 0);
    if (person?.title && isWhole && isName(person.name) && isTitle(person.title)) return { agency, person };
  }
  return null;
}
