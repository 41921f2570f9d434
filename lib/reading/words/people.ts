import { surnames, titles } from "../gazetteer/load";
import { squeezed } from "./script";

/** A person as a report names one: 林彥均主任檢察官 · 主任檢察官林彥均 · 林主任檢察官彥均 · Ms. Jane Doe, Director. */
export type Named = { name: string; title: string | null };

const titleSet = new Set(titles.suffixes);
const prefixes = titles.prefixes;
const longestTitle = Math.max(...titles.suffixes.map((title) => title.length)) + 2;
const single = new Set(surnames.single);
const compound = new Set(surnames.compound);

/** A title of office by the list, with or without a prefix of rank (副、代理、簡任 …), a unit before it or a note in brackets after it. */
export function isTitle(text: string): boolean {
  const plain = squeezed(text).replace(/[（(].{1,12}[)）]$/, "");
  if (plain.length < 2 || plain.length > 24) return false;
  if (titleSet.has(plain)) return true;
  for (const prefix of prefixes) if (plain.startsWith(prefix) && titleSet.has(plain.slice(prefix.length))) return true;
  return /兼(?:任)?/.test(plain) && plain.split(/兼任?/).every((part) => isTitle(part));
}

/** The longest title at the start or the end of a text, "" where there is none. */
export function titleAtStart(text: string): string {
  for (let length = Math.min(longestTitle, text.length); length >= 2; length--)
    if (isTitle(text.slice(0, length))) return text.slice(0, length);
  return "";
}
export function titleAtEnd(text: string): string {
  for (let length = Math.min(longestTitle, text.length); length >= 2; length--)
    if (isTitle(text.slice(-length))) return text.slice(-length);
  return "";
}

/** Length of the surname that a text begins with; 0 where it is none. */
export function surnameLength(text: string): number {
  if (text.length > 2 && compound.has(text.slice(0, 2))) return 2;
  return single.has(text.slice(0, 1)) ? 1 : 0;
}

const han = /^\p{Script=Han}+$/u;

/** A Chinese personal name: a known surname and one or two characters (three after a compound one is not seen). */
export function isName(text: string): boolean {
  const plain = squeezed(text).replaceAll("○", "");
  const length = surnameLength(plain);
  if (/^\p{Script=Han}{1,6}[‧·・•．]\p{Script=Han}{1,6}$/u.test(plain)) return true;
  return (
    han.test(plain) &&
    length > 0 &&
    plain.length > length &&
    plain.length <= length + 2 &&
    !isTitle(plain) &&
    !titleSet.has(plain.slice(length)) &&
    !/^.副$|^高級|[部署局]$/.test(plain) &&
    !/擔任|主持|代表|理事|報告/.test(plain)
  );
}

/** Reads one person; null where the text is none. Padding inside a name is dropped (馮 成 → 馮成). */
export function readPerson(raw: string): Named | null {
  const text = raw
    .replace(/[（(](?:右|左|中|前|後|男|女|[^)）]{0,8}(?:排|起|位))[^)）]{0,10}[)）]/g, "")
    .replace(/^[\s、，,；;:：．.・•●\-–(（\d)）]+|[\s、，,；;:：]+$/g, "")
    .trim();
  if (!text) return null;
  return readChinese(text) ?? readForeign(text);
}

function readChinese(text: string): Named | null {
  const parts = text.split(/[\s　/／]+/).filter(Boolean);
  if (parts.length >= 2) {
    // Padded: 馮 成 副署長
    for (const count of [1, 2, 3]) {
      const name = parts.slice(0, count).join("");
      const rest = parts.slice(count).join("");
      if (count < parts.length && isName(name) && (isTitle(rest) || endsInTitle(rest))) return { name, title: rest };
      const last = parts.slice(-count).join("");
      const before = parts.slice(0, -count).join("");
      if (count < parts.length && isName(last) && (isTitle(before) || endsInTitle(before)))
        return { name: last, title: titleAtEnd(before) || before };
    }
  }
  // 陳志民（主任委員） · 陳志民，主任委員
  const [, named = "", office = ""] =
    /^(\p{Script=Han}[\p{Script=Han}○\s]{1,5})[（(，,]\s*([^（()）]{2,20})[)）]?$/u.exec(text) ?? [];
  if (isName(named) && isTitle(office)) return { name: squeezed(named), title: squeezed(office) };
  const plain = squeezed(text).replace(/(?<=.{2})(?:先生|女士|小姐)$/, "");
  if (!han.test(plain.replace(/[（()）·・‧•．○]/g, ""))) return null;
  return joined(plain) ?? (isName(plain) ? { name: plain, title: null } : null);
}

const endsInTitle = (text: string) => titleAtEnd(text) !== "";

function joined(text: string): Named | null {
  const bare = text.replace(/[（(].{1,16}[)）]$/, "");
  let best: { named: Named; weight: number } | null = null;
  const offer = (name: string, title: string, weight: number) => {
    if (isName(name) && title.length >= 2 && (best === null || weight > best.weight))
      best = { named: { name, title }, weight };
  };
  for (const length of [2, 3, 4]) {
    const after = bare.slice(length);
    // 司馬中原科長 is no former 科長 (原科長).
    const whole = length === 4 && surnameLength(bare) === 2 ? 2 : 0;
    if (isTitle(after)) offer(bare.slice(0, length), after, after.length + 10 + whole);
    else if (endsInTitle(after) && after.length <= 16 && !/^[部署局院會]/.test(after))
      offer(bare.slice(0, length), after, titleAtEnd(after).length);
    const before = bare.slice(0, -length);
    if (isTitle(before)) offer(bare.slice(-length), before, before.length + 8);
    else if (endsInTitle(before)) offer(bare.slice(-length), titleAtEnd(before), titleAtEnd(before).length + 1);
  }
  const own = surnameLength(bare);
  for (const length of own === 2 ? [2, 1] : [own]) {
    if (length === 0) continue;
    const rest = bare.slice(length);
    for (const given of [1, 2]) {
      const title = rest.slice(0, -given);
      if (isTitle(title)) offer(bare.slice(0, length) + rest.slice(-given), title, title.length + 9);
    }
  }
  return (best as { named: Named } | null)?.named ?? null;
}

const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Hon|The Hon|H\.?E|Ambassador|Amb|Minister|Judge|Justice|General|Colonel|Captain|Commissioner|Secretary|Director|President|Police General)\b\.?\s*/i;
const particle = "(?:del?|da|der|dos|du|van|von|binti?|bint|ben|al|el|la|le|ter|ten)(?!\\p{L})";
const capital = "[A-ZÀ-ÖØ-Þ][\\p{Script=Latin}'’.-]*";
const foreign = new RegExp(`^(?:${capital}|${particle})(?:[\\s·.-]+(?:${capital}|${particle})){1,5}`, "u");

/** A foreign name with honorifics before and a title after a comma or in brackets. */
export function readForeign(raw: string): Named | null {
  let text = raw.trim();
  let chinese = "";
  const lead = /^([\p{Script=Han}\s、（）()A-Za-z0-9.]*\p{Script=Han})\s*(?=[A-Z])/u.exec(text);
  if (lead?.[1]) {
    chinese = squeezed(lead[1]);
    text = text.slice(lead[0].length);
  }
  for (let round = 0; round < 3; round++) text = text.replace(honorific, "");
  const match = foreign.exec(text);
  if (!match) return null;
  const name = match[0].replace(/[\s,.]+$/, "").trim();
  const after = text.slice(match[0].length).trim();
  const behind = /^[,，(（、]\s*([^)）]{2,80})[)）]?/.exec(after)?.[1]?.trim();
  return { name, title: (chinese && titleAtEnd(chinese)) || chinese || behind || null };
}
