import type { Slot } from "../../proposal";
import { type Label, readBareItem, readItemLabel, readLabel, readSideLabel } from "../../words/labels";
import { hanCount, isChinese, latinCount } from "../../words/script";
import { kindOf } from "./kinds";
import { bullet, piecesOf, splitScripts, withoutPresenters } from "./pieces";
import { isPersonLine, namesIn, presentersIn } from "./presenters";
import { subItemsOf, withoutLength } from "./sub-items";

export type Content = Pick<
  Slot,
  "item" | "kind" | "titleZh" | "titleEn" | "textZh" | "textEn" | "presenters" | "subItems"
> & { labelled: boolean };

/**
 * Reads what one line of an agenda is about: number, titles in both languages, what is said under them, who presents,
 * numbered points.
 * @param raw lines of its cells; presenters that stand in a column of their own are given apart
 */
export function contentOf(raw: readonly string[], own: readonly string[] = []): Content | null {
  const found: string[] = [];
  const lines = piecesOf(raw).map((line) => withoutPresenters(line, found));
  let item: string | null = null;
  let labelled = false;
  let scheme: string | null = null;
  let titleZh: string | null = null;
  let titleEn: string | null = null;
  const zh: string[] = [];
  const en: string[] = [];
  const points: string[] = [];
  const presenters = [...new Set([...own, ...found])];
  const queue = [...lines];
  let opened = false;
  for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
    // Only a title stands in both languages on one line; a numbered point is left as it is printed.
    if (
      (titleZh === null && titleEn === null) ||
      (readLabel(piece) === null && (titleZh === null || titleEn === null))
    ) {
      const [first, ...rest] = splitScripts(piece)
        .map((part) => part.trim())
        .filter(Boolean);
      if (rest.length > 0 && first !== undefined) {
        queue.unshift(...rest);
        piece = first;
      }
    }
    const marked = bullet.test(piece);
    const text = piece
      .replace(bullet, "")
      .replace(/^(?:會員大會|大會|理事會|全體會議)\s*(?=(?:議案|議程|議題)\s*[\dA-Z一二三四五六七八九十])/, "")
      .trim();
    if (!text) continue;
    for (const name of presentersIn(text)) if (!presenters.includes(name)) presenters.push(name);
    const chinese = isChinese(text);
    const aside = readSideLabel(text);
    const label = aside ? null : readItemLabel(text);
    const number = label
      ? null
      : (readLabel(text) ?? (titleZh === null && titleEn === null ? readBareItem(text) : null));
    const first = titleZh === null && titleEn === null;
    const free = chinese ? titleZh === null : titleEn === null;
    if (aside?.rest && free) {
      if (chinese) titleZh = withoutLength(aside.rest);
      else titleEn = withoutLength(aside.rest);
      continue;
    }
    if (label && (item === null || item === label.item) && free) {
      item = label.item;
      labelled = true;
      const title = withoutLength(label.rest);
      if (!title) continue;
      if (hanCount(title) > 0 || latinCount(title) === 0) titleZh = title;
      else titleEn = title;
      continue;
    }
    if (number && first && !marked) {
      item = itemOf(number);
      scheme = number.scheme;
      const title = withoutLength(number.rest);
      if (chinese) titleZh = title;
      else titleEn = title;
      continue;
    }
    const again = number !== null && itemOf(number) === item;
    if (
      number &&
      free &&
      again &&
      (number.scheme === scheme || (!chinese && points.length === 0 && number.scheme === "arabic"))
    ) {
      if (chinese) titleZh = withoutLength(number.rest);
      else titleEn = withoutLength(number.rest);
      continue;
    }
    if (number && isPersonLine(number.rest)) {
      for (const name of namesIn(number.rest)) if (!presenters.includes(name)) presenters.push(name);
      continue;
    }
    if (number && (number.scheme !== "roman" || number.rest)) {
      const twin = points.findIndex(
        (point) => readLabel(point)?.text === number.text && readLabel(point)?.scheme === number.scheme,
      );
      // The same point in the other language: one list is enough.
      if (
        twin >= 0 &&
        isChinese(points[twin] ?? "") !== chinese &&
        (number.scheme === "decimal" || number.scheme === "arabicLetter")
      )
        points[twin] = `${points[twin]} ${number.rest}`;
      else points.push(text);
      continue;
    }
    const person =
      isPersonLine(text) ||
      /^(?:主持人|主席|報告人|主講人|講者|講師|引言人|與談人|簡報人|Moderator|Speaker|Presenter|Chair|Facilitator|Panelist)s?\s*[:：]/i.test(
        text,
      );
    if (
      !chinese &&
      !marked &&
      titleEn !== null &&
      points.length === 0 &&
      en.length === 0 &&
      /\b(?:and|of|the|for|on|in|to|with|by|from|at)$|[&,]$/.test(titleEn)
    ) {
      titleEn = `${titleEn} ${text}`;
      continue;
    }
    if (free && !marked && !person && !/^[（(]?(?:地點|場地|Venue|Room|Location)\s*[:：]/i.test(text)) {
      opened ||= /^[^（(]*[:：]$/.test(text);
      if (chinese) titleZh = withoutLength(text).replace(/[:：]$/, "");
      else if (latinCount(text) > 1) titleEn = withoutLength(text).replace(/[:：]$/, "");
      continue;
    }
    // 區域會議： and under it each region: what a title opens with a colon is a list of points.
    if (opened && !marked && !person && text.length <= 60 && !/[。；]/.test(text)) {
      points.push(text);
      continue;
    }
    (chinese ? zh : en).push(text);
  }
  if (titleZh === null && titleEn === null) return null;
  return {
    item,
    labelled: labelled || scheme !== null,
    kind: kindOf(titleZh, titleEn, labelled || scheme !== null),
    titleZh,
    titleEn,
    ...(zh.length > 0 ? { textZh: zh.join("\n") } : {}),
    ...(en.length > 0 ? { textEn: en.join("\n") } : {}),
    ...(presenters.length > 0 ? { presenters } : {}),
    ...(points.length > 0 ? { subItems: subItemsOf(points) } : {}),
  };
}

/** A label as the number of an item: 3. → "3", 6.2 → "6.2", 3a) → "3a", IV. → "IV", B. → "B". */
function itemOf({ scheme, text, before, value }: Label): string {
  if (scheme === "arabicLetter" || scheme === "roman" || scheme === "letter") return text.replace(/[^\dA-Za-z]/g, "");
  return scheme === "decimal" ? `${before}.${value}` : String(value);
}
