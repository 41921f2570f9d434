import { findMentions } from "../../words/mentions";
import { isTitle, readForeign, readPerson } from "../../words/people";
import { hanCount } from "../../words/script";

const role =
  /(?:主持人|主席|報告人|主講人|主講者|演講者|演講人|講者|講師|講座|引言人|與談人|簡報人|發表人|致詞人|致詞|導覽|Moderators?|Speakers?|Presenters?|Chairs?|Chairperson|Facilitators?|Panell?ists?|Lecturers?|Rapporteurs?|Discussants?|Keynote(?: Speaker)?|Lead)\s*[:：]\s*/gi;
const byWhom =
  /\b(?:remarks?|address|speech|presentation|report|statement|keynote|introduction|lecture|briefing|update|welcome)\s+by\s+/i;
const event =
  /\b(?:session|break|lunch|dinner|opening|closing|remarks|discussion|report|reports|review|adoption|agenda|update|updates|presentation|ceremony|registration|welcome|work|plan|business|conclusion|reception|photo|tour|visit|meeting|workshop|panel|keynote|speech|address|election|approval|date|venue|statement|introduction|overview|implementation|proposal|programme|program|project|projects|activities|matters|issues|information|trade|policy|strategy|framework|exchange|dialogue|briefing|consideration|summary|next|steps|day|part|item|committee|group|working|forum|network|secretariat|convention|report|development|international|global|regional|best|practices|breakout|standards?|rules|measures|data|digital|security|health|food|market|services?|capacity|building)\b/i;

/** True for a line that is a person and nothing else: Dr. Jane Doe, OECD Secretariat. */
export function isPersonLine(text: string): boolean {
  const plain = text.replace(/^[-–—•●*\s]+/, "").trim();
  if (plain.length > 120) return false;
  if (/^(?:Mr|Mrs|Ms|Dr|Prof|Professor|H\.?E|Amb|Hon)\b\.?/.test(plain)) return true;
  // 觀察員申請案, 延繩釣觀察員 are titles of items.
  if (/(?:案|事項|計畫|規則|報告|制度|名單)$|^延|^觀察員/.test(plain)) return false;
  if (hanCount(plain) > 0) {
    const person = readPerson(plain.replace(/[（(].{2,40}[)）]$/, ""));
    return person !== null && person.title !== null && isTitle(person.title) && plain.length <= 24;
  }
  if (event.test(plain) || /[:：]/.test(plain)) return false;
  const person = readForeign(plain);
  if (!person || findMentions(person.name).length > 0 || findMentions(person.title ?? "")[0]?.kind === "economy")
    return false;
  return person.title !== null
    ? person.name.split(/\s+/).length <= 4
    : /^[A-Z][\p{Script=Latin}.'’-]+(?:\s+[A-Z][\p{Script=Latin}.'’-]+){1,3}$/u.test(plain) &&
        plain === person.name &&
        plain.split(/\s+/).length <= 3 &&
        /^[A-Z][a-z]+ [A-Z]{3,}$/.test(plain);
}

/** Names that a line gives after 報告人：, Speaker:, "remarks by"; organisations and economies are no presenters. */
export function presentersIn(line: string): string[] {
  const names: string[] = [];
  const add = (text: string) => {
    for (const name of namesIn(text)) if (!names.includes(name)) names.push(name);
  };
  const marks = [...line.matchAll(role)];
  for (const [index, match] of marks.entries())
    add(line.slice(match.index + match[0].length, marks[index + 1]?.index ?? line.length));
  const by = byWhom.exec(line);
  if (by) add(line.slice(by.index + by[0].length));
  if (marks.length === 0 && !by && isPersonLine(line)) add(line.replace(/^[-–—•●*\s]+/, ""));
  return names;
}

/** The people of a cell or list: foreign ones with a comma before their title, Chinese ones with a title. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const piece of text.split(/[、；;\n]|\s+and\s+|(?<=[)）])\s*[,，]|\s{3,}|\s*[／/]\s*/)) {
    const clean = piece.replace(/^[-–—•●*\s]+/, "").trim();
    if (!clean) continue;
    const parts = clean.split(/[,，]/);
    const person = readPerson(clean) ?? readPerson(parts[0] ?? "");
    if (person && plausible(person.name)) names.push(person.name);
    // Jane Doe (OECD), John Smith (Japan), with commas between people.
    if (parts.length > 1 && parts.slice(1).every((part) => /^\s*(?:Mr|Ms|Mrs|Dr|Prof)\b/.test(part)))
      for (const part of parts.slice(1)) {
        const next = readPerson(part.trim());
        if (next && plausible(next.name)) names.push(next.name);
      }
  }
  return [...new Set(names)];
}

function plausible(name: string): boolean {
  if (hanCount(name) > 0) return true;
  if (name.split(/\s+/).length < 2 || event.test(name) || /^(?:The|All|Member|Host)\b/.test(name)) return false;
  const first = findMentions(name)[0];
  return !first || first.to - first.from < name.length * 0.6;
}
