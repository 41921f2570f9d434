import { chineseDigits, readNumber, readRoman, readStem } from "../../numbering/read-chinese";

/** How an entry is numbered. Order of an official outline: 壹、一、（一）1.（1）甲、(domain §4.2); others are as common. */
export const schemes = [
  "part",
  "formal",
  "roman",
  "han",
  "hanParen",
  "decimal",
  "arabic",
  "arabicLetter",
  "arabicParen",
  "stem",
  "stemParen",
  "letter",
  "letterParen",
  "romanParen",
] as const;
export type Scheme = (typeof schemes)[number];

export type Label = {
  scheme: Scheme;
  /** 1, 2, 3 …; of 2.3 the last number. */
  value: number;
  /** Of 2.3.1 the numbers before: "2.3". */
  before?: string;
  /** As printed, with its mark. */
  text: string;
  /** What stands after it, trimmed. */
  rest: string;
};

const formal = "壹貳貮弍參叁叄肆伍陸柒捌玖拾";
const han = "〇一二三四五六七八九十";
const number = `[${chineseDigits}\\d０-９]{1,3}`;
const patterns: { scheme: Scheme; pattern: RegExp; read: (text: string) => number | null }[] = [
  {
    scheme: "part",
    pattern: new RegExp(`^第\\s*(${number})\\s*(?:章|節|篇|部分|部份|單元)[、:：.．]?\\s*`),
    read: readNumber,
  },
  { scheme: "part", pattern: /^(?:Chapter|Part|Section)\s+(\d{1,2}|[IVX]{1,5})\b[.:：、]?\s*/i, read: either },
  { scheme: "formal", pattern: new RegExp(`^([${formal}]{1,3})\\s*(?:[、.．,，:：]|(?=\\s))\\s*`), read: readNumber },
  { scheme: "han", pattern: new RegExp(`^([${han}]{1,3})\\s*[、.．,，:：]\\s*`), read: readNumber },
  {
    scheme: "hanParen",
    pattern: new RegExp(`^[（(]\\s*([${han}]{1,3})\\s*[）)]\\s*[、.．:：]?\\s*`),
    read: readNumber,
  },
  { scheme: "stem", pattern: /^([甲乙丙丁戊己庚辛壬癸])\s*[、.．:：]\s*/, read: readStem },
  { scheme: "stemParen", pattern: /^[（(]\s*([甲乙丙丁戊己庚辛壬癸])\s*[）)]\s*/, read: readStem },
  { scheme: "arabicParen", pattern: /^[（(]\s*([\d０-９]{1,2})\s*[）)]\s*[、.．]?\s*/, read: readNumber },
  { scheme: "arabicLetter", pattern: /^\d{1,2}([a-hA-H])(?:[.)、]\s*|\s+)(?=\S)/, read: letter },
  { scheme: "arabic", pattern: /^([\d０-９]{1,2})\s*(?:[、）)]|[.．](?![\d０-９]))\s*/, read: readNumber },
  { scheme: "roman", pattern: /^([IVX]{1,5})\s*[.、．:：]\s*/, read: readRoman },
  { scheme: "romanParen", pattern: /^[（(]?([ivx]{1,5})[）)]\s*/, read: readRoman },
  { scheme: "letter", pattern: /^([A-Z])\s*(?:[、．)]|\.(?=\s))\s*/, read: letter },
  { scheme: "letterParen", pattern: /^[（(]([A-Za-z])[）)]\s*/, read: letter },
];
const decimal = /^(\d{1,2}(?:[.．]\d{1,2}){1,4})(?:[.．、]|(?=[\s\u3000:：])|(?=\p{Script=Han}))\s*/u;

function either(text: string): number | null {
  return readNumber(text) ?? readRoman(text);
}
function letter(text: string): number | null {
  return text.toUpperCase().charCodeAt(0) - 64;
}

/**
 * The number that a line begins with.
 * @returns null where there is none; years (2022 年) and times (09:00) are none
 */
export function readLabel(line: string): Label | null {
  const text = line.trimStart();
  const several = decimal.exec(text);
  if (several?.[1]) {
    const parts = several[1].split(/[.．]/);
    const value = Number(parts.pop());
    // 114.9.10 is a date and 1.5 億 an amount.
    if (
      value > 0 &&
      value < 60 &&
      !/^[\s]*(?:億|萬|倍|兆|年(?![報會刊鑑])|月|%|％)/.test(text.slice(several[0].length))
    )
      return {
        scheme: "decimal",
        value,
        before: parts.join("."),
        text: several[0].trim(),
        rest: text.slice(several[0].length).trim(),
      };
    return null;
  }
  // B.1 中國大陸
  const lettered = /^([A-H])[.．](\d{1,2})(?:[.．、]|(?=[\s\u3000:：])|(?=\p{Script=Han}))\s*/u.exec(text);
  if (lettered?.[1] && lettered[2])
    return {
      scheme: "decimal",
      value: Number(lettered[2]),
      before: lettered[1],
      text: lettered[0].trim(),
      rest: text.slice(lettered[0].length).trim(),
    };
  const circled = /^([㈠-㈩⑴-⑽①-⑩])\s*/.exec(text);
  if (circled?.[1]) {
    const value = readNumber(circled[1].normalize("NFKC").replace(/[()]/g, ""));
    const scheme = /[㈠-㈩]/.test(circled[1]) ? "hanParen" : "arabicParen";
    if (value !== null) return { scheme, value, text: circled[1], rest: text.slice(circled[0].length).trim() };
  }
  for (const { scheme, pattern, read } of patterns) {
    const match = pattern.exec(text);
    const value = match?.[1] ? read(match[1]) : null;
    if (!match || value === null || value < 1) continue;
    return { scheme, value, text: match[0].trim(), rest: text.slice(match[0].length).trim() };
  }
  return null;
}

const itemWords =
  "議程項目|議程項次|項目|項次|議程|議題|議案|討論案|討論事項|報告事項|報告案|提案|案由|場次|主題|專題演講|專題";
const itemPatterns = [
  new RegExp(
    `^[【〔\\[（(]?(?:${itemWords})\\s*[（(]?(${number}|[IVX]{1,5}|[A-Z]\\d{1,2}|[A-H](?![A-Za-z]))(?:[-－之.．][（(]?([\\d一二三四五六七八九]{1,2})|([a-hA-H])|\\s?[（(]([a-h])(?=[)）]))?[）)】〕]?\\s*(?:[:：、.．,，\\-–—]|(?<=】)|(?=\\s|$|[（(「]))\\s*`,
  ),
  new RegExp(`^[【〔\\[]?議程第\\s*(${number})\\s*項(?:[（(]([a-z])[)）])?[】〕\\]]?\\s*[:：、]?\\s*`),
  new RegExp(
    `^第\\s*(${number})\\s*(?:項|個|場|案|議程|議題|場次)(?:議程項目|議程|議題|議案|案|會議|次會議|討論)?\\s*(?:[:：、.．,，\\-–—]|(?=\\s|$|[（(「]))\\s*`,
  ),
  /^[【〔[]?\s*(?:Agenda\s+)?(?:Items?|Agenda)\s+(?:No\.?\s*)?(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z]\d{1,2})(?:\s?[（(]([a-h])[)）])?\s*[】〕\]]?\s*(?:[:：.、,\-–—]|(?<=[】〕\]])|(?=\s|$|[（(]))\s*/i,
  /^(?:工作小組|工作分組|Working Group|Breakout Group)\s*([\d一二三四五六七八]|[A-H](?![A-Za-z]))\s*[:：]\s*/i,
  /^(?:Plenary\s+)?(?:Session|Panel|Topic|Theme|Plenary)\s+(\d{1,2}(?:\.\d{1,2})+|\d{1,2}[A-H]?|[IVX]{1,5}|[A-Z]|One|Two|Three|Four|Five|Six|Seven|Eight)\s*(?:[:：.、,\-–—]|(?=\s|$|[（(]))\s*/i,
];
const side = [
  /^場次\s*[（(]?[A-D甲乙丙丁][)）]?\s*[：:、.]\s*/,
  /^(?:分組|分場|平行(?:場次|會議|論壇|分組)?)\s*[（(]?[A-D甲乙丙丁\d一二三四][)）]?\s*[：:、.]\s*/,
  /^(?:Breakout(?: Session)?|Track|Parallel(?: Session)?|Room)\s+[A-D\d]+\s*[:：.]\s*/i,
];

/** What marks a session that others run beside: 分組A：… · Breakout B: … It numbers no item of the agenda. */
export function readSideLabel(line: string): { item: string; text: string; rest: string } | null {
  const text = line.trimStart();
  const match = side.map((pattern) => pattern.exec(text)).find(Boolean);
  return match ? { item: "", text: match[0].trim(), rest: text.slice(match[0].length).trim() } : null;
}

const code = /^[（(]?([A-Z]\d{1,2})(?:[)）]\s*|\s*[.、:：]\s*|\s+)(?=[\p{Script=Han}A-Z「])/u;

const atEnd = new RegExp(
  `^(.{2,80}?)\\s*[（(](?:${itemWords}|Agenda Item|Item)\\s*第?\\s*(${number}|[IVX]{1,4}|[A-Z]\\d{0,2})\\s*項?(?:[.](\\d{1,2})|([a-h])|[（(]([a-h])[)）])?[）)]$`,
  "i",
);

/** The same where the number stands behind the title: 開幕式（議程1）. */
export function readItemAtEnd(line: string): { item: string; title: string } | null {
  const match = atEnd.exec(line.trim());
  if (!match?.[1] || !match[2]) return null;
  const value = readNumber(match[2]);
  const item =
    (value ? String(value) : match[2]) + (match[3] ? `.${match[3]}` : match[5] ? `(${match[5]})` : (match[4] ?? ""));
  return { item, title: match[1] };
}

/**
 * A number with nothing but a space behind it, as in 1 目的 and 三 心得: no label by itself, since 3 天 and 20 公噸 begin the
 * same way.
 */
export function readBareLabel(line: string): Label | null {
  const match = bareNumber.exec(line.trimStart());
  const value = match?.[1] ? readNumber(match[1]) : null;
  if (!match || value === null || value < 1) return null;
  const scheme = /\d/.test(match[1] ?? "") ? "arabic" : "han";
  return { scheme, value, text: match[1] ?? "", rest: line.trimStart().slice(match[0].length).trim() };
}
/** The same in a list of agenda items, where it may stand before a foreign name (3　FAO關切事項) and be a letter (A　通過議程). */
export function readBareItem(line: string): Label | null {
  const text = line.trimStart();
  const own = readBareLabel(text);
  if (own) return own;
  const match = /^(\d{1,2})[ \u3000\t]+(?=[A-Z])/.exec(text) ?? /^([A-H])[ \u3000\t]+(?=\p{Script=Han}{2})/u.exec(text);
  const mark = match?.[1];
  if (!match || !mark) return null;
  const isNumber = /\d/.test(mark);
  return {
    scheme: isNumber ? "arabic" : "letter",
    value: isNumber ? Number(mark) : (letter(mark) ?? 0),
    text: mark,
    rest: text.slice(match[0].length).trim(),
  };
}
const bareNumber =
  /^([\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[ \u3000\t]+(?=[\p{Script=Han}「])(?!(?:[年月日時分秒天週個位名人件項種次場屆台輛艘隻噸公億萬千百元美歐餘多]|小時|國家))/u;

const spelt = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

/**
 * The number of an agenda item that a line begins with: 議程一：… · 議題 3 … · Item 4: … · Session 2 …
 * @returns `item` as text ("1", "6.2", "A") and what stands after it; null where there is none
 */
export function readItemLabel(line: string): { item: string; text: string; rest: string } | null {
  const text = line.trimStart();
  const coded = code.exec(text);
  if (coded?.[1]) return { item: coded[1], text: coded[0].trim(), rest: text.slice(coded[0].length).trim() };
  for (const pattern of itemPatterns) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const raw = match[1];
    const word = spelt.indexOf(raw.toLowerCase()) + 1;
    // Roman numbers and codes (G1, 3a) stay as they are printed.
    const value = word || readNumber(raw);
    const point = match[2] ? (readNumber(match[2]) ?? match[2]) : "";
    const behind =
      match[2] && /[a-z]/.test(match[2])
        ? `(${match[2]})`
        : match[2]
          ? `.${point}`
          : match[4]
            ? `(${match[4]})`
            : (match[3] ?? "");
    const item = (value ? String(value) : raw) + behind;
    return { item, text: match[0].trim(), rest: text.slice(match[0].length).trim() };
  }
  return null;
}
