import type { Leaf, Span } from "../leaves";
import { isChapterName } from "../words/chapters";
import { squeezed } from "../words/script";

/** What a field of the cover is about. The cover's fields are 出國類別、服務機關、姓名職稱、派赴國家、出國期間、報告日期 (domain §1.3). */
export type FieldName =
  | "category"
  | "title"
  | "agency"
  | "unit"
  | "people"
  | "names"
  | "jobs"
  | "places"
  | "period"
  | "start"
  | "end"
  | "reportDate"
  | "meeting"
  | "other";
/** A field with its value, perhaps on several lines. */
export type Field = { name: FieldName; label: string; lines: { text: string; at: Span }[]; cell?: boolean };

const labels: [FieldName, RegExp][] = [
  ["category", /^(?:出國|報告)?類[別型]$|^category$|^type of (?:trip|travel)$/i],
  [
    "title",
    /^(?:出國)?(?:報告|計[畫劃]|研習|考察|會議計畫|專題)(?:名稱|題目|主題|標題)$|^題目$|^標題$|^(?:report )?title$|^subject$/i,
  ],
  [
    "reportDate",
    /^(?:提出|繳交|完成|撰寫)?(?:報告|提出|撰寫|繳交|提報|完成|填報|提交|製作)(?:書)?(?:完成|提出|撰寫|繳交|製作)?(?:日期|時間|年月|日)$|^date(?: of (?:the )?report)?$|^report(?:ing)? date$|^日期$/i,
  ],
  ["jobs", /^(?:(?:出國人(?:員)?)?職稱|職務|職位|職別|(?:job )?title|position)$/i],
  [
    "people",
    /^(?=.*(?:姓名|人員|出國人))(?=.*(?:職稱|職務|機關|單位))(?:出國人(?:員)?|人員|服務|機關|單位|姓名|職稱|職務|[之及與和暨、/／])+$|^(?:服務機關(?:及|與|、|／|\/)(?:出國人員|人員)(?:姓名)?(?:職稱)?|(?:服務)?(?:機關|單位)[、/／及]*姓名[、/／及]*職稱|姓名[、/／及]*職稱[、/／及]*(?:服務)?(?:機關|單位)|(?:服務)?(?:機關|單位)[、/／及]*職稱[、/／及]*姓名|姓名[及與、/／]?(?:及)?職[稱務]|出國人(?:員)?(?:姓名)?(?:[及、/／]?職稱)?|(?:參加|參訓|出席|與會|考察|研習|出差|報告|隨行|訪問)人(?:員|姓名)?(?:[及、/／]?職稱)?|團員|(?:副)?團長|領隊|(?:隨團|隨行)(?:秘書|人員|專家|翻譯)|陪同人員|代表團成員|成員|報告人(?:姓名)?|撰寫人(?:員)?|撰稿人|人員|參與人員|names? ?(?:and|&|,|\/) ?(?:job )?titles?|delegates?|delegation|participants?|members?)$/i,
  ],
  ["names", /^(?:姓名|(?:the )?names?|traveller)$/i],
  ["unit", /^(?:服務單位|所屬單位|單位|部門|units?|division)$/i],
  [
    "agency",
    /^(?:服務|派遣|派員|出國|提報|主辦|所屬|派出|報告|參加|出席|辦理|協辦|會同|共同)?(?:機關|單位|機構)(?:名稱|[及/／]單位)?$|^(?:agenc(?:y|ies)|organi[sz]ations?|institution|department)$/i,
  ],
  [
    "places",
    /^(?:派赴|前往|出國|赴派|出訪|考察|到訪|訪問|訓練|研習|實習|進修|會議|出席|開會|停留)?(?:國家|國別|地區|地點|城市)(?:[（(]?[/／及與或、]?(?:國家|國別|地區|地點|城市)[）)]?)*$|^(?:destinations?|countr(?:y|ies)(?: visited)?|places? visited|venue|location)$/i,
  ],
  [
    "period",
    /^(?:出國|出差|會議|考察|訪問|研習|參訪|起訖|派赴|起迄|行程|公差|停留)?(?:期間|日期|起[訖迄]日期?|期程|起[訖迄]時間|時間)$|^(?:出國起訖日期)$|^(?:travel |trip )?(?:period|dates?)(?: of (?:travel|trip|the trip|visit))?$|^duration$/i,
  ],
  ["meeting", /^(?:會議|活動)(?:名稱|主題)$|^(?:meeting|event)(?: name| title)?$/i],
  [
    "other",
    /^(?:頁數|關鍵[詞字]|系統識別號|聯絡人|電話|密等|經費|附件|備註|主辦單位|摘要|主題分類|施政分類|公開|地址|傳真|e-?mail|keywords?|pages?|no\.?|編號|文號|資料年度|經費來源|計畫編號|出國經費)$/i,
  ],
];

const standsAlone: ReadonlySet<FieldName> = new Set([
  "agency",
  "people",
  "names",
  "jobs",
  "places",
  "period",
  "reportDate",
]);

const nameOf = (label: string): FieldName | null => {
  const plain = squeezed(label)
    .replace(/[（(][^）)]{1,14}[)）]$/, "")
    .replace(/^[\d一二三四五六七八九十]{1,2}[、.．]/, "");
  const spaced = label.trim();
  return labels.find(([, pattern]) => pattern.test(plain) || pattern.test(spaced))?.[0] ?? null;
};

/**
 * Reads the fields of cover and form: "label：value" on a line, value under the label, or label and value in cells side by side.
 * @param leaves the cover, and the tables of a form
 */
export function fieldsOf(leaves: readonly Leaf[]): { fields: Field[]; used: Set<number> } {
  const fields: Field[] = [];
  const used = new Set<number>();
  let open: Field | null = null;
  for (const leaf of leaves) {
    if (!leaf.text || leaf.style === "contents") continue;
    if (leaf.cell) {
      const name = leaf.text.length < 24 ? nameOf(leaf.text.replace(/[:：]$/, "")) : null;
      if (name) {
        const values = valuesBeside(leaf, leaves);
        if (values.length > 0) {
          fields.push({ name, label: leaf.text, lines: values.map(whole), cell: true });
          used.add(leaf.index);
          for (const value of values) used.add(value.index);
        }
        open = null;
        continue;
      }
      if (used.has(leaf.index)) continue;
    }
    const parts = splitFields(leaf);
    if (parts.length > 0) {
      used.add(leaf.index);
      for (const part of parts) {
        open = { name: part.name, label: part.label, lines: part.text ? [{ text: part.text, at: part.at }] : [] };
        fields.push(open);
      }
      continue;
    }
    // 服務機關　　單位　　職稱　　姓名: the heads of columns that only gaps part.
    if (!leaf.cell && isHeadLine(leaf.text)) {
      used.add(leaf.index);
      open = { name: "people", label: leaf.text, lines: [] };
      fields.push(open);
      continue;
    }
    // 姓名 and under it the names: what a table of the cover leaves when its lines are gone.
    const alone = !leaf.cell && leaf.level === undefined && leaf.text.length <= 12 ? nameOf(leaf.text) : null;
    if (alone && standsAlone.has(alone) && !isChapterName(leaf.text)) {
      used.add(leaf.index);
      open = { name: alone, label: leaf.text, lines: [] };
      fields.push(open);
      continue;
    }
    if (open && !leaf.cell && goesUnder(open, leaf)) {
      open.lines.push(whole(leaf));
      used.add(leaf.index);
    } else open = null;
  }
  return { fields, used };
}

/** 姓　名　　職　稱　　服務單位 */
export const isHeadLine = (text: string): boolean =>
  /^(?:姓名|職稱|職務|服務單位|服務機關|單位|機關|備註|編號|序號)+$/.test(squeezed(text)) &&
  squeezed(text).length >= 4 &&
  /姓名/.test(squeezed(text)) &&
  /[\s　]/.test(text.trim());

const whole = (leaf: Leaf) => ({ text: leaf.text, at: { leaf: leaf.index, from: 0, to: leaf.text.length } });

/** Lines under a field go on with it where it lists (people, agencies) or had nothing on its own line. */
function goesUnder(field: Field, leaf: Leaf): boolean {
  if (leaf.level !== undefined && field.lines.length > 0) return false;
  if (leaf.text.length > 120) return false;
  if (["people", "names", "agency", "places", "jobs", "unit"].includes(field.name)) return !/[。]/.test(leaf.text);
  return field.lines.length === 0;
}

function splitFields(leaf: Leaf): { name: FieldName; label: string; text: string; at: Span }[] {
  const starts: { name: FieldName; label: string; from: number; value: number }[] = [];
  // A label stands at the start of the line or after a wide gap; its characters may be spaced out.
  for (const match of leaf.text.matchAll(
    /(^|\n|[\s　]{2,}|\t|[；;])\s*(?:[◎●■□※*]|\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、)?\s*([\p{Script=Han}/／、及（()）\s]{2,18}|[A-Za-z][A-Za-z &/,()]{3,30}?)\s*[:：]/gu,
  )) {
    const name = nameOf(match[2] ?? "");
    if (name) starts.push({ name, label: match[2] ?? "", from: match.index, value: match.index + match[0].length });
  }
  // 報告日期　　2024年12月9日: a label that only a wide gap sets off.
  const spaced = /^\s*(\p{Script=Han}{2,8})(?:[ \t　]{2,}|　)(?=\S)/u.exec(leaf.text);
  const spacedName = starts.length === 0 && spaced?.[1] ? nameOf(spaced[1]) : null;
  if (spaced?.[1] && spacedName && standsAlone.has(spacedName) && nameOf(leaf.text.slice(spaced[0].length)) === null)
    starts.push({ name: spacedName, label: spaced[1], from: 0, value: spaced[0].length });
  return starts.map((start, index) => {
    const end = starts[index + 1]?.from ?? leaf.text.length;
    const raw = leaf.text.slice(start.value, end);
    const lead = raw.length - raw.trimStart().length;
    return {
      name: start.name,
      label: start.label,
      text: raw.trim(),
      at: { leaf: leaf.index, from: start.value + lead, to: start.value + lead + raw.trim().length },
    };
  });
}

function valuesBeside(label: Leaf, leaves: readonly Leaf[]): Leaf[] {
  const cell = label.cell;
  if (!cell) return [];
  const row = leaves.filter((leaf) => leaf.cell?.table === cell.table && leaf.text && leaf.index !== label.index);
  const right = row.filter(
    (leaf) =>
      leaf.cell &&
      leaf.cell.row >= cell.row &&
      leaf.cell.row < cell.row + cell.rowspan &&
      leaf.cell.column > cell.column,
  );
  const columns = [...new Set(right.map((leaf) => leaf.cell?.column ?? 0))].sort((a, b) => a - b);
  const first = columns[0];
  const beside = right.filter((leaf) => leaf.cell?.column === first);
  // A row of labels is the head of columns; who reads tables of people reads those.
  return beside.every((leaf) => nameOf(leaf.text) === null) ? beside : [];
}

/** Whether a cell names a field, for tables with heads above columns. */
export const columnName = nameOf;
