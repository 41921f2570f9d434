import { agencies, economies, groups, organisations, traps } from "../gazetteer/load";
import { shortNames } from "./short-names";

export type MentionKind = "economy" | "group" | "organisation";
/** An economy, group or organisation named in a text. */
export type Mention = { kind: MentionKind; code: string; from: number; to: number; risky: boolean };

type Name = { name: string; kind: MentionKind | "agency" | "trap"; code: string; risky: boolean };
/** What 秘書處 alone stands for until it is known whose it is. */
export const someSecretariat = "Secretariat";

export const names: Name[] = [
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
        name !== "歐洲" &&
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

export const letter = /[\p{Script=Latin}\d]/u;

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
  const short = shortNames(text).filter(({ from, to }) => !found.some((other) => other.from < to && from < other.to));
  return short.length === 0
    ? found
    : [...found, ...short.map((one) => ({ ...one, kind: "economy" as const, risky: true }))].sort(
        (a, b) => a.from - b.from,
      );
}

function matches(text: string, at: number, name: string): boolean {
  const piece = text.slice(at, at + name.length);
  if (piece !== name && (name.length <= 5 || piece.toLowerCase() !== name.toLowerCase())) return false;
  return !letter.test(name.slice(-1)) || !letter.test(text[at + name.length] ?? "");
}

const tail =
  /^(?:人|文|語|式|菜|裔|籍(?!委員|代表|專家|官員|評鑑員|與會者|講者|學員|與談人|主席|顧問|召集人|\s?[A-ZÀ-Ž])|風|元|幣|盾|銖|海|洋|灣區|半島|時間|航空|大學|大使館|街|路|公約|宣言|協定|議定書|承諾|共識|進程|回合|原則(?!同意|支持|贊成|可|上|接受|認)|指引)/;
/** 美國人、日文、北京宣言: the name is part of another word. */
function notThat(text: string, at: number, name: string): boolean {
  if (/^[\u4e00-\u9fff]{1,2}[方國]$/.test(name) && /^[法案]/.test(text.slice(at + name.length))) return true;
  return tail.test(text.slice(at + name.length, at + name.length + 6));
}

/** Mentions that stand in one list (美國、日本及歐盟). */
export type Listed = { members: Mention[]; from: number; to: number };

const joint =
  /^\s*(?:[（(][^）)]{1,14}[)）]\s*(?:、|與|和|及|暨)|[二兩三四五六七八](?:國|方|個[\p{Script=Han}]{0,3}國|個會員)\s*(?:及|與|和|暨)|[)）](?:會員國?|代表團?|方面)?\s*(?:、|及|與|和|暨|以及)|(?:會員國?|代表團?|方面|籍委員|籍代表|籍專家|央行|專家|[A-Z]{2,8}|\p{Script=Han}{2,10}(?:部|署|局|院|館|中心|協會|委員會|廳|集團|交易所|公司)(?:[（(][A-Z]{2,8}[)）])?)\s*(?:、|及|與|和|暨|以及)|(?:、|,|，|及|與|和|暨|以及|及其|或|;|and|&|\/)*)\s*(?:and\s+)?$/u;

export function listsOf(text: string, mentions: readonly Mention[]): Listed[] {
  const lists: Listed[] = [];
  for (const mention of mentions) {
    const last = lists.at(-1);
    const gap = last ? text.slice(last.to, mention.from) : "";
    // 阿拉伯集團（Arab Group）: one name twice.
    const again = /^\s*[（(]?$/.test(gap) && last?.members.at(-1)?.code === mention.code;
    if (last && (again || (gap.length <= 20 && gap.trim() !== "" && joint.test(gap)))) {
      last.members.push(mention);
      last.to = mention.to;
    } else lists.push({ members: [mention], from: mention.from, to: mention.to });
  }
  return lists;
}
