import type { Leaf, Span } from "../leaves";
import type { Found, Person } from "../proposal";
import { isName, isTitle, surnameLength, titleAtStart } from "../words/people";
import { squeezed } from "../words/script";
import { rowsOfPeople, tableOfPeople } from "./delegates-in-tables";
import { columnName, type Field } from "./fields";
import { agencyEnd, peopleIn } from "./people-in";

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
    const people = inColumns(field) ?? peopleOf(field);
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

/** The people of a field, line by line; a line that is an agency and nobody heads those under it. */
function peopleOf(field: Field): { person: Person; at: Span }[] {
  let group: string | null = null;
  return field.lines.flatMap((line) => {
    const own = field.name === "names" ? namesOnly(line.text) : peopleIn(line.text);
    const plain = line.text.trim();
    if (own.length === 0 && /^\p{Script=Han}{4,24}$/u.test(plain) && agencyEnd.test(plain) && !isTitle(plain))
      group = plain;
    return own.map((person) => ({ person: group === null ? person : under(group, person), at: line.at }));
  });
}

const under = (group: string, person: Person): Person => {
  if (person.agency === undefined) return { ...person, agency: group };
  return /[組處科室課司]$/.test(person.agency) &&
    person.agency.length <= 8 &&
    !/[部署局院會館]/.test(person.agency.slice(0, -1))
    ? { ...person, agency: group, unit: person.unit ?? person.agency }
    : person;
};

/** A table inside of a cell comes as lines: heads (單位, 職稱, 姓名), then as many lines for each person. */
function inColumns(field: Field): { person: Person; at: Span }[] | null {
  const names = field.lines.map((line) => columnName(line.text));
  const width = names.indexOf(null);
  const heads = names.slice(0, width);
  if (width < 2 || !heads.includes("names") || (field.lines.length - width) % width !== 0) return null;
  const rows = Array.from({ length: field.lines.length / width - 1 }, (_, row) =>
    field.lines.slice((row + 1) * width, (row + 2) * width),
  );
  return rows.flatMap((row) => {
    const at = (head: string) => squeezed(row[heads.indexOf(head as (typeof heads)[number])]?.text ?? "");
    const [name, unit] = [at("names"), at("unit")];
    const line = row[heads.indexOf("names")];
    return isName(name) && line
      ? [{ person: { name, title: at("jobs") || null, ...(unit ? { unit } : {}) }, at: line.at }]
      : [];
  });
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
