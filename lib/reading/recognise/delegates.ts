import type { Leaf } from "../leaves";
import type { Found, Person } from "../proposal";
import { isName, isTitle, readForeign, readPerson, surnameLength, titleAtStart } from "../words/people";
import { hanCount, squeezed } from "../words/script";
import { rowsOfPeople, tableOfPeople } from "./delegates-in-tables";
import type { Field } from "./fields";
import { closedWords } from "./spread-names";

const agencyEnd = /(?:部|署|局|處|院|會|館|所|中心|司|組|室|大學|府|隊|庫|行|辦事處|代表處|代表團|分局|科|課)$/;

/** Who was sent: from fields of names, from tables with a column of names; who led from what the text says. */
export function delegatesOf(fields: readonly Field[], region: readonly Leaf[], all: readonly Leaf[]): Found<Person>[] {
  const agencies = fields
    .filter((field) => field.name === "agency")
    .flatMap((field) => field.lines.flatMap((line) => line.text.split(/[、，\s]+/)));
  const table =
    tableOfPeople(region, agencies) ??
    (fields.some((field) => ["people", "names"].includes(field.name))
      ? null
      : tableOfPeople(all.slice(0, 300), agencies));
  const listing = listed(fields);
  const found = table ?? (listing.length > 0 ? listing : rowsOfPeople(region));
  return found.map((person) => ({ ...person, value: withRole(person.value, all) }));
}

function listed(fields: readonly Field[]): Found<Person>[] {
  const found: Found<Person>[] = [];
  let agency: string | undefined;
  const several = fields.filter((field) => field.name === "agency").length > 1;
  for (const [index, field] of fields.entries()) {
    if (field.name === "agency" && several) agency = field.lines[0]?.text.trim();
    if (field.name !== "people" && field.name !== "names") continue;
    const jobs =
      field.name === "names"
        ? [...fields.slice(index + 1, index + 3), ...fields.slice(Math.max(0, index - 2), index).reverse()].find(
            (other) => other.name === "jobs",
          )
        : undefined;
    const people = field.lines.flatMap((line) =>
      (field.name === "names" ? namesOnly(line.text) : peopleIn(line.text)).map((person) => ({ person, at: line.at })),
    );
    const titles = jobs
      ? jobs.lines
          .flatMap((line) => line.text.split(/[、，,；;\n]|\s{2,}|　+/))
          .map((text) => text.trim())
          .filter(Boolean)
      : [];
    const leads = /^(?:團長|領隊)$/.test(squeezed(field.label));
    for (const [place, { person, at }] of people.entries()) {
      const title = person.title ?? titles[place] ?? (titles.length === 1 ? titles[0] : undefined) ?? null;
      if (found.some((other) => other.value.name === person.name)) continue;
      found.push({
        value: {
          ...person,
          title,
          ...(person.agency === undefined && agency ? { agency } : {}),
          ...(leads && place === 0 ? { role: "HEAD" as const } : {}),
        },
        confidence: title && isTitle(title) ? 0.96 : 0.75,
        at: [at],
      });
    }
  }
  return found;
}

/** A field that holds names alone: what stands in it is a name, of a surname however rare. */
function namesOnly(text: string): Person[] {
  const words = text
    .replace(/(?<=^|[\s　、，,；;])(\p{Script=Han})[\s　]+(\p{Script=Han})(?=$|[\s　、，,；;])/gu, "$1$2")
    .split(/[\s　、，,；;\n]+/)
    .filter(Boolean);
  if (
    !words.every((word) => /^\p{Script=Han}{2,4}$/u.test(word) || isName(word)) ||
    words.some((word) => isTitle(word))
  )
    return peopleIn(text);
  return words.map((name) => ({ name, title: null }));
}

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
    .split(/[、，,；;\n]|(?<=\p{Script=Han})\s*[／/]\s*(?=\p{Script=Han})/u)
    .map((chunk) => chunk.trim())
    .filter(Boolean);
  for (const chunk of chunks) {
    const headed = /^([\p{Script=Han}\s]{2,24})[:：]\s*(.+)$/u.exec(chunk);
    const body = headed?.[2] ?? chunk;
    const isHead = headed?.[1] !== undefined && /團長|領隊|召集人/.test(headed[1]);
    if (headed?.[1] && agencyEnd.test(squeezed(headed[1]))) agency = squeezed(headed[1]);
    const last = people.at(-1);
    // 熊建華／財政部關稅總局／稅則處／關務監
    if (last && /[／/]/.test(text) && agencyEnd.test(chunk) && !isTitle(chunk) && readPerson(chunk) === null) {
      if (last.agency === undefined) last.agency = chunk;
      else last.unit ??= chunk;
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
    if (person?.title && isName(person.name) && isTitle(person.title)) return { agency, person };
  }
  return null;
}

/** 團長 stands only where the report says so. */
function withRole(person: Person, all: readonly Leaf[]): Person {
  if (person.role || !person.name) return person;
  const own = surnameLength(person.name);
  const title = person.title ?? "";
  const short = titleAtStart(title) || title;
  const forms = [
    person.name,
    title ? person.name.slice(0, own) + short + person.name.slice(own) : "",
    title ? person.name.slice(0, own) + short : "",
  ].filter((form) => form.length > 1);
  const name = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const led = new RegExp(
    `(?:團長|領隊)(?:為|由|係|：|:|是)?[^。，；]{0,14}?(?:${name})|由[^。，；]{0,24}?(?:${name})[^。，；]{0,10}?(?:率團|率領|率同|帶隊|領隊|擔任團長|任團長|為團長)|(?:${name})[^。，；、]{0,8}(?:率團|率領|率同|帶隊|擔任團長|任團長|為團長|[（(]團長)`,
  );
  return all.some((leaf) => leaf.text.length < 4000 && led.test(leaf.text)) ? { ...person, role: "HEAD" } : person;
}
