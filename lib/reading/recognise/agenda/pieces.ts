import { readItemLabel, readLabel } from "../../words/labels";
import { hanCount } from "../../words/script";
import { isPersonLine, namesIn } from "./presenters";

export const bullet = /^[●•▪◆■○‧・◎□➢➤✓*\uF0B7\uF06C]\s*|^[-–—]\s+/;
const inlineBullet = /\s*(?=[●•▪◆■○◎➢➤\uF0B7\uF06C])/;

/** Breaks a cell's lines where a title steps from Chinese into English, and before bullets. */
export function piecesOf(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split("\n"))
    .flatMap((line) => line.split(inlineBullet))
    .map((line) => line.trim())
    .filter(Boolean);
}

/** "開幕式 Opening Ceremony", "開幕式 / Opening Ceremony", "開幕式（Opening Ceremony）" → both. */
export function splitScripts(line: string): string[] {
  if (bullet.test(line)) return [line];
  const label = readItemLabel(line)?.text ?? readLabel(line)?.text ?? "";
  const body = label ? line.trimStart().slice(label.length).trimStart() : line;
  // The number stays with the half that it stands before.
  const [first = "", ...rest] = splitTitle(body);
  return rest.length > 0 ? [label ? `${label} ${first}` : first, ...rest] : [line];
}

function splitTitle(line: string): string[] {
  const inBrackets =
    /^(.*\p{Script=Han}[^（(]*)[（(]\s*([A-Z][A-Za-z][^（()）\p{Script=Han}]*\s[^（()）\p{Script=Han}]*)[)）]\s*$/u.exec(
      line,
    );
  if (inBrackets?.[1] && inBrackets[2] && isTranslation(inBrackets[2]) && titled(inBrackets[2]))
    return [inBrackets[1], inBrackets[2]];
  const after = /^(.*[\p{Script=Han}）)」』](?:\s?\d{1,4})?)\s*(?:[/／|–—-]\s*)?([A-Z][^\p{Script=Han}]*)$/u.exec(line);
  if (after?.[1] && after[2] && hanCount(after[1]) >= 2 && splits(after[1], after[2])) return [after[1], after[2]];
  const before = /^([A-Z][^\p{Script=Han}]*[\p{Script=Latin}\d.)])\s*[/／|–—-]?\s*(\p{Script=Han}.*)$/u.exec(line);
  if (
    before?.[1] &&
    before[2] &&
    !/[:：]\s*$/.test(before[1]) &&
    hanCount(before[2]) >= 2 &&
    (titled(before[1]) || /^[A-Z][a-z]{2,}(?:-[A-Z]?[a-z]+)*$/.test(before[1].trim())) &&
    !/[a-z]\s*[（(]?$/.test(before[1].slice(-1) === "(" ? "x" : "")
  )
    return yearMoved(before[1], before[2]);
  return [line];
}

/** Programmes for FY2017 2017會計年度計畫: the year belongs to the Chinese title. */
function yearMoved(latin: string, chinese: string): string[] {
  const year = /\s(\d{2,4})$/.exec(latin.trimEnd());
  return year && /^(?:會計)?年/.test(chinese) ? [latin.slice(0, year.index), `${year[1]}${chinese}`] : [latin, chinese];
}

/** "GDPR – Sven Aldering (European Commission)", "開幕致詞（委員長Ko Young-min）": who presents is taken out of the title. */
export function withoutPresenters(line: string, found: string[]): string {
  // Fintech and Intermediation Presenter: Dr. Hans Oberg, BIS: the line break before the label is lost.
  const labelled =
    /^(.{4,}?)\s+(?:Presenters?|Speakers?|Moderators?|Lecturers?|Chairs?|主講人|報告人|主持人|講者|引言人|與談人)\s*[:：]\s*(.+)$/.exec(
      line,
    );
  if (labelled?.[1] && labelled[2]) {
    found.push(...namesIn(labelled[2]));
    return labelled[1];
  }
  // （第4會場；報告人：Jane Doe）: where, and by whom.
  const venue =
    /^(.{2,}?)\s*[（(]((?:第?\s*[\d一二三四五六A-Z]+\s*(?:會場|會議室|廳)|會場|Room|Hall)[^（()）]*)[)）]$/.exec(line);
  if (venue?.[1] && venue[2]) {
    const by = /[；;，,]\s*(?:報告人|主講人|講者|主持人)\s*[:：]\s*(.+)$/.exec(venue[2])?.[1];
    if (by) found.push(...namesIn(by));
    return venue[1];
  }
  const dash =
    /^(.{3,}?)\s+[–—-]\s+((?:(?:Mr|Ms|Mrs|Dr|Prof)\.?\s+)?[A-ZÀ-Þ][\p{Script=Latin}.'’-]+(?:\s+[A-ZÀ-Þ][\p{Script=Latin}.'’-]+){1,3}\s*[(（].*)$/u.exec(
      line,
    );
  if (dash?.[1] && dash[2]) {
    const names = namesIn(dash[2].replace(/[;；]/g, "\n"));
    if (names.length > 0) {
      found.push(...names);
      return dash[1];
    }
  }
  const brackets = /^(.*\p{Script=Han}.*?)[（(]([^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*)[)）]$/u.exec(line);
  // Frameworks Dr. Hans Genberg, SEACEN Centre: the line break between them is lost.
  const behind = /^([^.]{8,}?)\s+((?:Mr|Ms|Mrs|Dr|Prof)\.?\s+[A-ZÀ-Þ][\p{Script=Latin}.'’-]+\s+[A-ZÀ-Þ].*)$/u.exec(
    line,
  );
  if (
    behind?.[1] &&
    behind[2] &&
    !/[:：、,，]$|\b(?:by|and|with|of)$/i.test(behind[1]) &&
    !/[主報講]/.test(behind[1].slice(-3))
  ) {
    found.push(...namesIn(behind[2]));
    return behind[1];
  }
  const honoured = /^(.{4,}?)\s*[（(]((?:Mr|Ms|Mrs|Dr|Prof)\.?\s[^（()）]+)[)）]$/.exec(line);
  if (honoured?.[1] && honoured[2]) {
    found.push(...namesIn(honoured[2]));
    return honoured[1];
  }
  // Opening Session（主持人：Jane Doe）
  const hosted = /^(.{4,}?)\s*[（(]((?:主持人?|報告人|主講人|講者|引言人|與談人)\s*[:：][^（()）]{2,80})[)）]$/.exec(
    line,
  );
  if (!brackets && hosted?.[1] && hosted[2]) {
    found.push(...namesIn(hosted[2].replace(/^[^:：]{2,5}[:：]/, "")));
    return hosted[1];
  }
  const role = /^(?:報告人|主講人|講者|主持人|引言人|與談人|報告|主講|主持)\s*[:：]/.test(brackets?.[2] ?? "");
  if (brackets?.[1] && brackets[2] && (role || /[\p{Script=Han}]{1,12}\s*[A-Z][a-z]+[\s-][A-Z]/u.test(brackets[2]))) {
    const names = namesIn(brackets[2].replace(/^[^:：]{2,5}[:：]/, ""));
    if (names.length > 0 || role) {
      found.push(...names);
      return brackets[1].trim();
    }
  }
  return line;
}

function splits(chinese: string, latin: string): boolean {
  const words = latin
    .trim()
    .split(/\s+/)
    .filter((word) => /[A-Za-z]{2}/.test(word));
  // 推選主席 Election of the Chairperson is no person.
  const isTitle = /\b(?:of|the|and|for|on|in|to)\b/.test(latin) && !isPersonLine(latin);
  if (
    /[:：、]\s*$/.test(chinese) ||
    (!isTitle && /(?:人|者|主席|長)\s*$/.test(chinese)) ||
    /(?:由|與|及|(?<![調緩溫飽中])和|在|之|的|主持|女士|先生|博士|教授)\s*$/.test(chinese)
  )
    return false;
  if (words.length === 0) return false;
  if (words.length === 1) return /^(?:[A-Z]-)?[A-Z][a-z]{3,}$/.test(words[0] ?? "") && chinese.trim().length <= 12;
  return titled(latin) && !isPersonLine(latin);
}

/** More than an abbreviation or a gloss: Opening Ceremony, but not Global CBPR. */
function isTranslation(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length >= 3 || (words.length === 2 && words.every((word) => /^[A-Z]?[a-z]{3,}$/.test(word)));
}

/** Words with capitals as titles have them, or an item's label. */
function titled(text: string): boolean {
  if (readItemLabel(text)) return true;
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => /^[A-Za-z]/.test(word));
  const capital = words.filter((word) => /^[A-Z]/.test(word)).length;
  return words.length >= 2 && (capital >= words.length * 0.4 || /^[A-Z][a-z]/.test(text.trim()));
}
