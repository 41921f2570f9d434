import type { Leaf, Span } from "../leaves";
import type { Cover, Found } from "../proposal";
import { isChapterName } from "../words/chapters";
import { type FoundDate, findDates, findPeriods, isoDate } from "../words/dates";
import { joinPieces, squeezed } from "../words/script";
import { delegatesOf } from "./delegates";
import { destinationsOf } from "./destinations";
import { type Field, fieldsOf } from "./fields";

/**
 * Reads the cover (domain §1.3). Fields may stand as lines, under their labels or in cells.
 * @param cover its leaves
 * @param all the whole document: forms carry cover fields in tables further on, and the text may say who led
 */
export function coverOf(cover: readonly Leaf[], all: readonly Leaf[]): Cover {
  const region = cover.length > 0 ? cover : all.slice(0, 40);
  const read = fieldsOf(region);
  const form =
    read.fields.length >= 3
      ? read.fields
      : [...read.fields, ...fieldsOf(all.filter((leaf) => leaf.cell && !region.includes(leaf)).slice(0, 400)).fields];
  const of = (...names: Field["name"][]) =>
    form.filter((field) => names.includes(field.name) && field.lines.length > 0);
  const category = categoryOf(region, of("category"));
  // 出國日期 before 會議日期: when they were away, and not when the meeting sat.
  // 日期：10月15日至10月22日 under 類別 and 出國人員 is when they were away, and no date of a report.
  const isSpan = (field: Field) => field.lines.some((line) => findPeriods(line.text).length > 0);
  const periods = [...of("period"), ...of("reportDate").filter(isSpan)].sort(
    (a, b) =>
      Number(/^(?:會議|研習|訓練)/.test(squeezed(a.label))) - Number(/^(?:會議|研習|訓練)/.test(squeezed(b.label))),
  );
  const period = periodOf(periods, of("start"), of("end"));
  const delegates = delegatesOf(form, region, all);
  const agencies = agenciesOf(of("agency"));
  const reportDate = reportDateOf(
    of("reportDate").filter((field) => !isSpan(field)),
    region,
  );
  return {
    ...(category ? { category } : {}),
    ...optional("title", titleOfReport(region, read.used, of("title"))),
    agencies: agencies.length > 0 ? agencies : fromDelegates(delegates),
    delegates,
    destinations: destinationsOf(of("places"), region),
    ...(period ? { tripStart: period.start, tripEnd: period.end } : {}),
    ...(reportDate ? { reportDate } : {}),
  };
}

/** Where no field says which agencies sent them, those beside the names do. */
function fromDelegates(delegates: Cover["delegates"]): Found<string>[] {
  const found: Found<string>[] = [];
  for (const { value, at } of delegates) {
    // 國史館修纂處: the unit is no agency of its own.
    const agency = value.agency?.replace(/(?<=.{2}[署局院館會])[^署局院館會部]{1,8}[處組科室課]$/u, "");
    if (agency && !found.some((other) => other.value === agency)) found.push({ value: agency, confidence: 0.92, at });
  }
  return found;
}

const optional = <K extends string, V>(key: K, value: V | null) =>
  value === null ? {} : ({ [key]: value } as Record<K, V>);

function categoryOf(region: readonly Leaf[], fields: readonly Field[]): Found<string> | null {
  for (const leaf of region) {
    const match =
      /[（(【[]\s*(?:出國(?:報告)?)?類\s*別\s*[:：]\s*([^（()）】\]]{1,30}(?:[（(][^（()）]{1,20}[)）])?)\s*[）)】\]]/.exec(
        leaf.text,
      );
    if (match?.[1]) {
      const from = match.index + match[0].indexOf(match[1]);
      return { value: match[1].trim(), confidence: 0.98, at: [{ leaf: leaf.index, from, to: from + match[1].length }] };
    }
  }
  const line = fields[0]?.lines[0];
  if (!line) return null;
  // A list of boxes: the ticked one is meant.
  const ticked = /[■☑☒✓▣●V]\s*([^\s■□☐☑☒✓○、，]{1,14})/.exec(line.text);
  const value = /[□☐]/.test(line.text) ? ticked?.[1] : line.text;
  return value ? { value: value.trim(), confidence: 0.95, at: [line.at] } : null;
}

function agenciesOf(fields: readonly Field[]): Found<string>[] {
  const found: Found<string>[] = [];
  for (const field of fields)
    for (const line of field.lines)
      for (const piece of line.text.split(/[、，,；;\n／]|\s{2,}|\/(?=\p{Script=Han})/u)) {
        const value = piece.replace(/^[\s\d.()（）一二三四五、]+(?=\p{Script=Han})/u, "").trim();
        if (value.length < 2 || found.some((other) => squeezed(other.value) === squeezed(value))) continue;
        const offset = line.text.indexOf(value);
        found.push({
          value,
          confidence: /[部署局處院會館所心校學府司社團組室庫行]$/.test(value) ? 0.96 : 0.8,
          at: [{ leaf: line.at.leaf, from: line.at.from + offset, to: line.at.from + offset + value.length }],
        });
      }
  return found;
}

const notTitle =
  /^(?:(?:公務|因公)?出國(?:人員)?報告(?:書)?|報告書|[（(].{0,40}[)）]|系統識別號.*|行政院(?:及|暨)?所屬.*(?:報告|提要).*|封面|(?:第?\s*\d+\s*頁?)|中華民國.{0,30}[日月年]|密等.*|公開|限閱)$/;

/** 中央銀行出國報告（出國類別：…）: whose report it is, and not what about. */
const officeReport =
  /^(?!.*(?:參加|出席|赴|考察|會議|研習|訪問|年會|大會)).{2,24}(?:部|署|局|處|院|會|館|所|銀行|府|大學)(?:(?:暨|及|、).{2,16})?(?:公務|因公)?出國(?:人員)?報告(?:書|表)?(?:[（(].*)?$/;

function titleOfReport(
  region: readonly Leaf[],
  used: ReadonlySet<number>,
  fields: readonly Field[],
): Found<string> | null {
  const line = fields[0];
  const named = line?.lines[0] && /計[畫劃]|課程|專題/.test(line.label) ? freeTitle(region, used) : null;
  if (named && named.confidence > 0.9) return named;
  if (line?.lines[0])
    return {
      value: line.lines.map((part) => part.text).reduce(joinPieces),
      confidence: 0.97,
      at: line.lines.map((part) => part.at),
    };
  return freeTitle(region, used);
}

/** The title as a cover prints it without a label: the lines that are no field and read like one. */
function freeTitle(region: readonly Leaf[], used: ReadonlySet<number>): Found<string> | null {
  const free = region.filter(
    (leaf) =>
      leaf.text &&
      !used.has(leaf.index) &&
      !leaf.cell &&
      leaf.style !== "contents" &&
      leaf.text.length < 160 &&
      !/。/.test(leaf.text),
  );
  const runs: Leaf[][] = [];
  for (const leaf of free) {
    const plain = squeezed(leaf.text);
    const bare = plain.replace(/^(?:公務)?出國報告(?:書)?[（(].{0,40}[)）]/, "").replace(/^出國報告[:：]?/, "");
    const before_ = runs.at(-1)?.at(-1);
    // 赴澳洲參加中小企業部長會議 and under it 出國報告: the title goes on.
    if (
      /^出國(?:考察|研習)?報告(?:書)?$/.test(plain) &&
      before_?.index === leaf.index - 1 &&
      /^(?:參加|出席|赴|參訪|考察|參與)|(?:會議|年會|大會|論壇)$/.test(squeezed(before_.text))
    ) {
      runs.at(-1)?.push(leaf);
      continue;
    }
    if (
      !bare ||
      notTitle.test(plain) ||
      officeReport.test(plain) ||
      isChapterName(leaf.text) ||
      /^[（(]?出國(?:報告)?類別/.test(plain)
    )
      continue;
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && before.index === leaf.index - 1 && before.level === leaf.level && sameSize(before, leaf))
      last.push(leaf);
    else runs.push([leaf]);
  }
  const scored = runs.map((run) => {
    const parts = run.length > 1 && isAgencyLine(run[0]) ? run.slice(1) : run;
    const text = parts.map((leaf) => leaf.text.replace(/\n/g, "")).reduce(joinPieces);
    const spoken =
      /參加|出席|赴|訪|考察|會議|研習|研討|年會|大會|論壇|談判|諮商|計畫|參與|執行|report on|meeting|visit|報告$/i.test(
        text,
      )
        ? 3
        : 0;
    const marked = parts.some((leaf) => leaf.level !== undefined || leaf.style === "title" || (leaf.size ?? 0) > 15)
      ? 2
      : 0;
    return { parts, text, score: spoken + marked + Math.min(2, text.length / 20) - (parts.length > 4 ? 3 : 0) };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < 1) return null;
  const value = best.text
    .replace(/^(?:出國報告[:：]?)\s*/, "")
    .replace(/[（(]出國(?:報告)?類別.*$/, "")
    .trim();
  return {
    value,
    confidence: best.score >= 4 ? 0.96 : 0.8,
    at: best.parts.map((leaf): Span => ({ leaf: leaf.index, from: 0, to: leaf.text.length })),
  };
}

const sameSize = (a: Leaf, b: Leaf) => a.size === undefined || b.size === undefined || Math.abs(a.size - b.size) < 2;
const isAgencyLine = (leaf: Leaf | undefined) =>
  leaf !== undefined &&
  leaf.text.length <= 20 &&
  /[部署局處院會館所]$/.test(leaf.text) &&
  !/報告|會議|參加|出席|年會|大會/.test(leaf.text);

function periodOf(
  periods: readonly Field[],
  starts: readonly Field[],
  ends: readonly Field[],
): { start: Found<string>; end: Found<string> } | null {
  for (const field of [...periods, ...starts, ...ends])
    for (const line of field.lines) {
      const found = findPeriods(line.text);
      const first = found[0];
      const last = found.at(-1);
      if (first && last) {
        const start = isoDate(first.start, first.end.year);
        const end = isoDate(last.end, last.start.year);
        if (start && end) return { start: day(start, line.at, first.start), end: day(end, line.at, last.end) };
      }
      const dates = findDates(line.text).filter((date) => date.day !== undefined);
      const one = dates[0];
      const other = dates.at(-1);
      const start = one ? isoDate(one) : null;
      const end = other ? isoDate(other, one?.year) : null;
      if (one && other && start && end) return { start: day(start, line.at, one), end: day(end, line.at, other) };
    }
  return null;
}

const day = (value: string, at: Span, date: FoundDate): Found<string> => ({
  value,
  confidence: 0.97,
  at: [{ leaf: at.leaf, from: at.from + date.from, to: at.from + date.to }],
});

function reportDateOf(fields: readonly Field[], region: readonly Leaf[]): Found<string> | null {
  for (const field of fields)
    for (const line of field.lines) {
      const date = findDates(line.text)[0];
      const value = date ? isoDate(date) : null;
      if (date && value) return day(value, line.at, date);
    }
  // A date alone at the foot of the cover.
  for (const leaf of [...region].reverse()) {
    const date = findDates(leaf.text)[0];
    const value = date ? isoDate(date) : null;
    if (date && value && date.from <= 4 && leaf.text.length - date.to <= 2)
      return { ...day(value, { leaf: leaf.index, from: 0, to: leaf.text.length }, date), confidence: 0.85 };
  }
  return null;
}
