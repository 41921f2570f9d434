import type { Leaf } from "../leaves";
import type { Found, Person, Visit } from "../proposal";
import { findDates, isoDate } from "../words/dates";
import { readPerson } from "../words/people";
import { gridsOf } from "./agenda/grid";
import { cellAt, headsOf } from "./heads";
import { isTravel } from "./travel";
import { personList } from "./visit-people";

const columns = [
  [
    "host",
    /^(?:拜訪|拜會|參訪|訪問|會談|洽談|受訪|會晤|考察|訪談)(?:機關|單位|對象|機構|地點)(?:名稱)?$|^對象$|^(?:host|organi[sz]ation|visited)/i,
  ],
  [
    "people",
    /^(?:接見|接待|出席|受訪|會談|會見|對方|主要)(?:人員|代表|人|者)|^[日韓美英法德我對].{0,1}方人員|^(?:接待|會晤)人$|^people|^met$/i,
  ],
  ["title", /^職稱|^title$/i],
  ["date", /^日期|^時間|^date/i],
] as const;

/** Visits listed in a table: a row for each body, perhaps with more people in the rows under it. */
export function visitsInTables(leaves: readonly Leaf[], year: number | undefined): Found<Visit>[] {
  return gridsOf(leaves).flatMap((grid) => {
    const heads = headsOf(grid, columns);
    if (!heads || heads.host === undefined) return [];
    const found: Found<Visit>[] = [];
    for (const row of grid.rows.slice(heads.row + 1)) {
      const host = cellAt(row, heads.host);
      const name = host?.text.replace(/\n/g, "").trim() ?? "";
      const people = peopleOf(cellAt(row, heads.people)?.text ?? "", cellAt(row, heads.title)?.text ?? "");
      const last = found.at(-1);
      if (last && (name === "" || name === last.value.host)) {
        last.value.people.push(
          ...people.filter((person) => !last.value.people.some((other) => other.name === person.name)),
        );
        continue;
      }
      if (name.length < 3 || /^[（(].*[)）]$/.test(name) || isTravel(name)) continue;
      const date = findDates(cellAt(row, heads.date)?.text ?? "")[0];
      const day = date ? isoDate(date, year) : null;
      const at = (host?.leaves ?? []).map((leaf) => ({ leaf: leaf.index, from: 0, to: leaf.text.length }));
      found.push({
        value: { host: name.replace(/^(?:我國|我)(?=駐)/, ""), people, ...(day ? { date: day } : {}) },
        confidence: 0.92,
        at,
      });
    }
    return found;
  });
}

function peopleOf(names: string, title: string): Person[] {
  const lines = names.split("\n").filter(Boolean);
  const titles = title.split("\n").filter(Boolean);
  return lines.flatMap((line, at): Person[] => {
    const listed = personList(line);
    if (listed.length > 0) return listed.map((person) => ({ ...person, title: titles[at] ?? person.title }));
    const person = readPerson(line);
    return person ? [{ name: person.name, title: titles[at] ?? person.title }] : [];
  });
}
