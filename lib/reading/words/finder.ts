import { economies } from "../gazetteer/load";
import { findMentions, letter, type Mention, names, someSecretariat } from "./mentions";

const introduced =
  /([\p{Script=Han}A-Za-z]{2,24}?(?:組織|聯盟|大會|委員會|協會|理事會|小組|中心|基金會|總署|論壇|網絡|機構|學會|銀行|聯合會|議會|公司|局|署|廳|總會|工會|倡議|集團))\s*[（(]\s*(?:[A-Z][A-Za-z&’' -]{6,90}[,，]\s*)?([A-Z][A-Za-z0-9-]{1,11})\s*[)）]/gu;

const speaksAs =
  /(?<![A-Za-z-])([A-Z][A-Za-z]*(?:-[A-Z]+)?)(?=(?:代表|專家|執行長|秘書長|列席人員|觀察員)(?!團|性|機制|小組))/g;

/** Finds names in a text of one report: the known ones, and bodies that the report itself introduces with their acronym. */
export type Finder = (text: string) => Mention[];

/** @param texts those of the report, in which 亞太認證聯盟（APAC） introduces APAC */
export function finderFor(texts: readonly string[]): Finder {
  const local = new Map<string, string>();
  for (const text of texts) {
    if (text.length > 30_000) continue;
    for (const match of text.matchAll(introduced)) {
      const [, name = "", acronym = ""] = match;
      if (economyCodes.has(acronym)) continue;
      const cut = name.replace(/^.*(?:及|與|和|由|之|的|為|如|介紹|說明|加入|該國|推動|參加|成立|報告|表示|設立)/, "");
      const start = findMentions(cut)[0];
      // 並獲澳洲證券投資委員會（ASIC）
      const short =
        start && /(?:獲|並|請|經|向|對|邀|赴|拜會|另)$/.test(cut.slice(0, start.from)) ? cut.slice(start.from) : cut;
      // 加拿大魁北克金融市場管理局（AMF） speaks for Canada.
      const owner = findMentions(short)[0];
      const code =
        owner?.kind === "economy" &&
        owner.from === 0 &&
        owner.to < short.length &&
        // 歐洲刑警組織（Europol） speaks for itself.
        owner.code !== "EU" &&
        !/(?:協會|公會|學會|商會|聯盟|聯合會|基金會|公司|論壇|網絡)$/.test(short)
          ? owner.code
          : acronym;
      local.set(acronym, code).set(short, code);
    }
  }
  for (const text of texts)
    for (const match of text
      .slice(0, 30_000)
      .matchAll(/(\p{Script=Han}{3,20}集團)\s*[（(]([A-Z][A-Za-z0-9+ &-]{1,24})[)）]/gu)) {
      const group = findMentions(match[1] ?? "").at(-1);
      const name = group ? (match[1] ?? "").slice(group.from) : match[1];
      if (name && match[2]) local.set(name, match[2]).set(match[2], match[2]);
    }
  // EFPIA代表支持: a body that the report calls by nothing but its acronym.
  for (const text of texts)
    for (const [, acronym = ""] of text.slice(0, 30_000).matchAll(speaksAs))
      if (
        /[A-Z].*[A-Z]/.test(acronym) &&
        !local.has(acronym) &&
        !economyCodes.has(acronym) &&
        findMentions(acronym).length === 0
      )
        local.set(acronym, acronym);
  for (const name of [...local.keys()])
    if (name.length < 2 || names.some((known) => known.name === name && known.kind !== "organisation"))
      local.delete(name);
  const named = shortFor(texts);
  // The same sentence is asked about for speakers, stances and promises.
  const known = new Map<string, Mention[]>();
  return (text) => {
    const found = known.get(text) ?? withSecretariats(text, withLocal(text, findMentions(text).map(named), local));
    known.set(text, found);
    return found;
  };
}

/** 巴方 in a report about 巴拉圭: of economies that begin alike the one that the report names in full. */
function shortFor(texts: readonly string[]): (mention: Mention) => Mention {
  const all = texts.map((text) => text.slice(0, 30_000)).join("\n");
  const count = (name: string) => all.split(name).length - 1;
  const known = new Map<string, string>();
  return (mention) => {
    if (mention.kind !== "economy" || mention.to - mention.from !== 2) return mention;
    const economy = economies.find((one) => one.code === mention.code);
    const short = economy?.zh.find((name) => /^\p{Script=Han}[方國]$/u.test(name) && count(name) > 0);
    const full = economy?.zh[0];
    if (!short || !full) return mention;
    const rival = nearest(short, count);
    const chosen = known.get(short) ?? (rival && rival.times > 1.5 * count(full) ? rival.code : mention.code);
    known.set(short, chosen);
    return { ...mention, code: chosen };
  };
}

function nearest(short: string, count: (name: string) => number): { code: string; times: number } | undefined {
  const rivals = economies
    .filter((one) => one.zh[0]?.startsWith(short.slice(0, 1)))
    .map((one) => ({ code: one.code, times: count(one.zh[0] ?? "") }))
    .sort((a, b) => b.times - a.times);
  return rivals[0] && rivals[0].times > 0 ? rivals[0] : undefined;
}

/** OECD秘書處 is the OECD Secretariat, and not the OECD beside some secretariat. */
function withSecretariats(text: string, found: readonly Mention[]): Mention[] {
  return found.flatMap((mention, at): Mention[] => {
    const next = found[at + 1];
    const before = found[at - 1];
    const joins = (one: Mention | undefined, other: Mention | undefined) =>
      one?.kind === "organisation" &&
      other?.code === someSecretariat &&
      one.code !== someSecretariat &&
      text.slice(one.to, other.from).trim() === "";
    if (joins(before, mention)) return [];
    return joins(mention, next) && next
      ? [{ ...mention, code: `${mention.code} ${someSecretariat}`, to: next.to }]
      : [mention];
  });
}

function withLocal(text: string, known: readonly Mention[], local: ReadonlyMap<string, string>): Mention[] {
  const found = [...known];
  for (const [name, code] of local) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const to = at + name.length;
      if (letter.test(name.slice(0, 1)) && (letter.test(text[at - 1] ?? "") || letter.test(text[to] ?? ""))) continue;
      const over = found.filter((other) => other.from < to && at < other.to);
      if (over.some((other) => other.from <= at && other.to >= to)) {
        // The report's own short name is what it is called here.
        for (const other of over)
          if (other.kind !== "economy" && other.from === at && other.to === to) other.code = code;
        continue;
      }
      for (const other of over) found.splice(found.indexOf(other), 1);
      found.push({ kind: "organisation", code, from: at, to, risky: false });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const economyCodes = new Set(economies.map((economy) => economy.code));
