import { type Series, series as seriesList } from "../gazetteer/load";
import { findMentions } from "../words/mentions";
import { squeezed } from "../words/script";
import { ownName } from "./meeting-names";

/**
 * The series that a name says itself, with the acronym behind it: 市場進入小組（MAG）第2次會議 of APEC is APEC MAG; else the
 * known one whose name it bears.
 */
export function ownSeries(name: string, known: Match | null, body: string | null, early: string): string | null {
  const acronyms = [
    ...name.matchAll(/[（(]\s*([A-Z][A-Za-z&]{1,11}(?:-[A-Z]{2,6})?)(?:[\s/-]*\d{1,3})?\s*[)）]/g),
  ].flatMap((match) => match[1] ?? []);
  const last =
    acronyms.filter((acronym) => acronym !== body).at(-1) ?? introducedAs(name, body, early) ?? acronyms.at(-1);
  const said = known ? shortSeries(known.series) : null;
  if (!last || /^SOM$/.test(last) || said?.split(" ").includes(last)) return said ?? body;
  if (known?.acronyms.includes(last)) return said;
  const first = acronyms.length > 1 ? acronyms[0] : undefined;
  const owner = first && first !== last ? first : /APEC|亞太經濟合作/.test(name) ? "APEC" : body;
  return owner && owner !== last ? `${owner} ${last}` : last;
}

/** 原產地規則委員會（Committee on Rules of Origin, CRO） in the text: the acronym of the group that the name bears. */
function introducedAs(name: string, body: string | null, early: string): string | undefined {
  const groups =
    /(\p{Script=Han}{4,16}(?:委員會|小組|分組|論壇|工作組))[（(][A-Z][A-Za-z’' &-]{6,70}[,，]\s*([A-Z][A-Z&-]{1,7})[)）]/gu;
  for (const [, group = "", acronym = ""] of early.matchAll(groups)) {
    // What stands before the group's own name is cut off: 世界貿易組織設有原產地規則委員會.
    const tail = Array.from({ length: group.length - 5 }, (_, at) => group.slice(at)).find((part) =>
      name.includes(part),
    );
    if (tail && acronym !== body) return acronym;
  }
  return undefined;
}

/** A body's own session needs no look further; a forum that the title names without its body is looked for in the text. */
export function seriesIn(title: string, nameZh: string | null, early: string): Match | null {
  const inTitle = seriesOf(title);
  const body = bodyIn(title);
  if (inTitle || (body !== null && !ownName(withoutOrganisation(nameZh ?? title)))) return inTitle;
  const later = seriesOf(early.slice(0, 4000));
  return later && (body === null || later.series.split(" ")[0] === body) ? later : null;
}

/** "WCPFC Regular Session" is printed as WCPFC: a body's own session has no acronym of its own. */
const shortSeries = (series: string): string | null => {
  const [body = "", ...rest] = series.split(" ");
  if (rest.length === 0 || rest.some((word) => /^[A-Z0-9-]{2,}$|\d/.test(word))) return series;
  // Meetings of two governments (Japan Trade Conference) are of no body.
  return /[a-z]/.test(body.slice(1)) && !/[A-Z].*[A-Z]/.test(body) ? null : body;
};

const withoutOrganisation = (text: string): string =>
  findMentions(text)
    .filter((mention) => mention.kind === "organisation")
    .reduce((rest, mention) => rest.replace(text.slice(mention.from, mention.to), ""), text);

/** The body that a title names, where no list knows its meetings. */
export const bodyIn = (title: string): string | null =>
  findMentions(title).find(
    (mention) => mention.kind === "organisation" && /^[A-Z][A-Za-z0-9-]{1,11}$/.test(mention.code),
  )?.code ?? null;

export type Match = Series & { length: number };

/** The series whose name stands in a text; a name that other bodies use too counts beside the body's own. */
export function seriesOf(text: string): Match | null {
  let best: (Match & { score: number }) | null = null;
  const plain = squeezed(text);
  const bare = plain.replace(/[（(][A-Za-z&/-]{2,20}[)）]/g, "");
  // 瀕危野生動植物種國際貿易公約第17屆締約國大會
  const unnumbered = bare.replace(/第[\d一二三四五六七八九十百]{1,4}(?:次|屆|回)|\d{2,4}年/g, "");
  for (const entry of seriesList) {
    const body = entry.series.split(" ")[0] ?? "";
    const withBody = wordIn(text, body) || bodyNames(body).some((name) => plain.includes(name));
    const hit = (names: readonly string[], risky: readonly string[] | undefined) =>
      names.filter(
        (name) =>
          [plain, bare, unnumbered].some((form) => form.includes(squeezed(name))) &&
          (withBody || !risky?.includes(name)),
      );
    const zh = hit(entry.zh, entry.zhRisky);
    const en = entry.en.filter(
      (name) => text.toLowerCase().includes(name.toLowerCase()) && (withBody || !entry.enRisky?.includes(name)),
    );
    const short = entry.acronyms.filter(
      (name) => wordIn(text, name) && (withBody || !entry.acronymsRisky?.includes(name)),
    );
    const longest = Math.max(
      0,
      ...zh.map((name) => name.length * 2),
      ...en.map((name) => name.length),
      ...short.map((name) => name.length * 1.6),
    );
    if (longest === 0) continue;
    const score = longest + (withBody ? 6 : 0) + (zh.length > 0 && short.length > 0 ? 4 : 0);
    if (best === null || score > best.score) best = { ...entry, length: longest, score };
  }
  return best;
}

const bodies = new Map<string, string[]>();

function bodyNames(body: string): string[] {
  const known = bodies.get(body);
  if (known) return known;
  const names =
    {
      WTO: ["世界貿易組織", "世貿組織"],
      APEC: ["亞太經濟合作"],
      OECD: ["經濟合作暨發展組織", "經濟合作發展組織", "經合組織"],
      UN: ["聯合國"],
    }[body] ?? [];
  bodies.set(body, names);
  return names;
}

const wordIn = (text: string, word: string): boolean =>
  word.length > 1 && new RegExp(`(?<![A-Za-z])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![A-Za-z])`).test(text);
