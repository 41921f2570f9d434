import { agencies, economies, groups, organisations, traps } from "../gazetteer/load";

export type MentionKind = "economy" | "group" | "organisation";
/** An economy, group or organisation named in a text. */
export type Mention = { kind: MentionKind; code: string; from: number; to: number; risky: boolean };

type Name = { name: string; kind: MentionKind | "agency" | "trap"; code: string; risky: boolean };
/** What 秘書處 alone stands for until it is known whose it is. */
export const someSecretariat = "Secretariat";

const names: Name[] = [
  ...[...traps.zh, ...traps.en].map((name) => ({ name, kind: "trap" as const, code: "", risky: false })),
  ...["秘書處", "祕書處", "秘書單位"].map((name) => ({
    name,
    kind: "organisation" as const,
    code: someSecretariat,
    risky: false,
  })),
  ...agencies.agencies.flatMap((agency) =>
    [agency.name, ...agency.short, ...agency.former]
      .filter((name) => name.length >= 3)
      .map((name) => ({ name, kind: "agency" as const, code: "TW", risky: false })),
  ),
  ...economies.flatMap((economy) =>
    [...economy.zh, ...economy.en].map((name) => ({
      name,
      kind: "economy" as const,
      code: economy.code,
      risky: risky(name, economy),
    })),
  ),
  ...groups.flatMap((group) =>
    [...group.zh, ...group.en].map((name) => ({
      name,
      kind: "group" as const,
      code: group.code,
      risky: false,
    })),
  ),
  ...organisations.flatMap((body) => {
    const owner = ownerOf(body.zh);
    return [...body.zh, ...body.en, body.acronym].map((name) => ({
      name,
      kind: owner ? ("economy" as const) : ("organisation" as const),
      code: owner ?? body.acronym,
      risky: risky(name, body),
    }));
  }),
].sort((a, b) => b.name.length - a.name.length);

/** 美國聯邦交易委員會 speaks for US, 歐盟執委會 for EU. */
function ownerOf(names: readonly string[]): string | null {
  const owner = economies.find((economy) =>
    economy.zh.some(
      (name) =>
        name.length >= 2 &&
        !economy.zhRisky?.includes(name) &&
        names.some((body) => body.startsWith(name) && !body.startsWith(`${name}洋`) && body.length > name.length + 2),
    ),
  );
  return owner?.code ?? (names.some((name) => /^(?:歐盟|歐洲)執(?:行委員|委)會|^歐盟理事會/.test(name)) ? "EU" : null);
}

function risky(name: string, of: { zhRisky?: string[]; enRisky?: string[] }): boolean {
  return !!of.zhRisky?.includes(name) || !!of.enRisky?.includes(name);
}

const byFirst = new Map<string, Name[]>();
for (const name of names) {
  const key = name.name.slice(0, 1).toLowerCase();
  const own = byFirst.get(key);
  if (own) own.push(name);
  else byFirst.set(key, [name]);
}

const letter = /[\p{Script=Latin}\d]/u;

const introduced =
  /([\p{Script=Han}A-Za-z]{2,24}?(?:組織|聯盟|大會|委員會|協會|理事會|小組|中心|基金會|總署|論壇|網絡|機構|學會|銀行|聯合會|議會|公司|局|署))\s*[（(]\s*(?:[A-Z][A-Za-z&’' -]{6,90}[,，]\s*)?([A-Z][A-Za-z0-9-]{1,11})\s*[)）]/gu;

/** Finds names in a text of one report: the known ones, and bodies that the report itself introduces with their acronym. */
export type Finder = (text: string) => Mention[];

/** @param texts those of the report, in which 亞太認證聯盟（APAC） introduces APAC */
export function finderFor(texts: readonly string[]): Finder {
  const local = new Map<string, string>();
  for (const text of texts) {
    if (text.length > 30_000) continue;
    for (const match of text.matchAll(introduced)) {
      const [, name = "", acronym = ""] = match;
      if (!economyCodes.has(acronym))
        local.set(acronym, acronym).set(name.replace(/^.*(?:及|與|和|由|之|的|為|如)/, ""), acronym);
    }
  }
  for (const name of [...local.keys()])
    if (name.length < 2 || names.some((known) => known.name === name && known.kind !== "organisation"))
      local.delete(name);
  // The same sentence is asked about for speakers, stances and promises.
  const known = new Map<string, Mention[]>();
  return (text) => {
    const found = known.get(text) ?? withSecretariats(text, withLocal(text, findMentions(text), local));
    known.set(text, found);
    return found;
  };
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
          if (other.kind === "organisation" && other.from === at && other.to === to) other.code = code;
        continue;
      }
      for (const other of over) found.splice(found.indexOf(other), 1);
      found.push({ kind: "organisation", code, from: at, to, risky: false });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const economyCodes = new Set(economies.map((economy) => economy.code));

/** Economies, groups and organisations in a text, in order, the longest name at each place. Capitals count in short Latin names. */
export function findMentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    const own = byFirst.get((text[at] ?? "").toLowerCase());
    if (!own || (letter.test(text[at] ?? "") && letter.test(text[at - 1] ?? ""))) continue;
    const match = own.find((name) => matches(text, at, name.name));
    if (!match) continue;
    // 日本環境部 is Japan's; 環境部 alone is ours.
    const before = found.at(-1);
    const theirs =
      match.kind === "agency" &&
      ((before?.to === at && before.code !== "TW") ||
        /(?:該|各|等)國?$|\p{Script=Katakana}$/u.test(text.slice(Math.max(0, at - 2), at)));
    if (match.kind !== "trap" && !theirs && !notThat(text, at, match.name))
      found.push({
        kind: match.kind === "agency" ? "economy" : match.kind,
        code: match.code,
        from: at,
        to: at + match.name.length,
        risky: match.risky,
      });
    at += match.name.length - 1;
  }
  return found;
}

function matches(text: string, at: number, name: string): boolean {
  const piece = text.slice(at, at + name.length);
  if (piece !== name && (name.length <= 5 || piece.toLowerCase() !== name.toLowerCase())) return false;
  return !letter.test(name.slice(-1)) || !letter.test(text[at + name.length] ?? "");
}

const tail =
  /^(?:人|文|語|式|菜|裔|籍|風|元|幣|盾|銖|海|洋|灣區|半島|時間|航空|大學|大使館|街|路|公約|宣言|協定|議定書|承諾|共識|進程|回合|原則|指引)/;
/** 美國人、日文、北京宣言: the name is part of another word. */
function notThat(text: string, at: number, name: string): boolean {
  if (/^[\u4e00-\u9fff]{1,2}[方國]$/.test(name) && /^[法案]/.test(text.slice(at + name.length))) return true;
  return tail.test(text.slice(at + name.length, at + name.length + 3));
}

/** Mentions that stand in one list (美國、日本及歐盟). */
export type Listed = { members: Mention[]; from: number; to: number };

const joint = /^\s*(?:、|,|，|及|與|和|暨|以及|及其|或|;|and|&|\/)*\s*(?:and\s+)?$/;

export function listsOf(text: string, mentions: readonly Mention[]): Listed[] {
  const lists: Listed[] = [];
  for (const mention of mentions) {
    const last = lists.at(-1);
    const gap = last ? text.slice(last.to, mention.from) : "";
    if (last && gap.length <= 6 && gap.trim() !== "" && joint.test(gap)) {
      last.members.push(mention);
      last.to = mention.to;
    } else lists.push({ members: [mention], from: mention.from, to: mention.to });
  }
  return lists;
}
