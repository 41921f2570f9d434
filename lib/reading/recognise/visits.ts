import type { Leaf } from "../leaves";
import type { Outline } from "../outline/outline";
import type { Part } from "../outline/parts";
import type { Found, Visit } from "../proposal";
import { sentencesOf } from "../words/sentences";
import { pathTo } from "./agenda/agenda";
import { isTravelDay } from "./travel";
import { isProse } from "./units";
import { tellsOfVisits, visitEntries } from "./visit-entries";
import { bodyEnd, clean, generic, hostIn, same } from "./visit-hosts";
import { dateIn, merge, spelled, unique } from "./visit-merge";
import { peopleMet, personList, textsOf } from "./visit-people";
import { visitsInTables } from "./visits-in-tables";

const verbs = "拜會|拜訪|參訪|往訪|訪問|參觀|會晤|會見|造訪|走訪|考察|觀摩";
const verb = new RegExp(`(?:順道|另|特|並|亦|前往|赴|轉赴|安排|共同|一行)*(?:${verbs})(?:了)?`, "g");
const towards = new RegExp(`(?:赴|前往|轉往|至|到|抵達)([^，。；、]{2,36}?)(?:進行)?(?:${verbs})(?!團)`, "g");
/** Bodies visited besides the meeting, with the people met there. */
export function visitsOf(leaves: readonly Leaf[], outline: Outline, year: number | undefined): Found<Visit>[] {
  const found: Found<Visit>[] = visitsInTables(leaves, year);
  for (const section of outline.sections) fromHeadings(section, leaves, year, found, false);
  for (const part of outermost(outline.sections))
    for (const { value, at, confidence } of visitEntries(leaves.slice(part.from, part.to), year))
      merge(found, value, at, confidence);
  for (const leaf of leaves) {
    if (!leaf.text || !isProse(leaf) || leaf.style === "caption") continue;
    const path = pathTo(leaf.index, outline.sections);
    const top = path[0];
    if (
      !top ||
      path.some(
        (part) =>
          part.named.includes("abstract") ||
          (part.named.includes("itinerary") && !/會外|拜會|參訪|訪問/.test(part.title)) ||
          part.named.includes("photos"),
      )
    )
      continue;
    // What somebody learnt or suggests is no account of where they went, unless nothing else says it.
    const reflecting = path.some(
      (part) => part.named.includes("reflections") || part.named.includes("recommendations"),
    );
    fromText(leaf, found, year, reflecting, path.some(tellsOfVisits));
  }
  return spelled(found, leaves);
}

/** 前往國家衛生研究院，由院長接待: who is received somewhere has visited it. */
const received =
  /(?:赴|前往|轉往|轉赴|先至|至|到|抵達|承蒙|承|獲)([^，。；、]{4,44}?)(?:，[^。；]{0,16}(?:由|承|經)[^。；]{1,50}|[^，。；]{0,36})(?:接待|接見|導覽|親自解說|引導參觀)|(?:赴|前往|轉往|轉赴)([^，。；、]{4,44}?)，[^，。]{0,14}[長任理授員](?=[A-ZÀ-Ž\p{Script=Han}])[^，。；]{2,40}(?:簡報|說明|解說|陪同)/gu;
const waypoint = /(?:機場|飯店|酒店|車站|會議中心|會場|會館|官邸|港口?)$/;
type Hit = { at: number; host: string | null; rest: string; strong: boolean };

function receivedAt(text: string): Hit[] {
  return [...text.matchAll(received)].flatMap((match): Hit[] => {
    const host = hostIn((match[1] ?? match[2] ?? "").replace(/(?:安排|陪同)$/, ""));
    return host && !waypoint.test(host) && !new RegExp(verbs).test(host)
      ? [{ at: match.index, host, rest: match[1] ?? "", strong: true }]
      : [];
  });
}

/** In a chapter of visits whoever arrives somewhere, or talks with somebody of a body, visits it. */
function arrivalsAt(text: string): Hit[] {
  return [...text.matchAll(arrival), ...text.matchAll(talk), ...text.matchAll(hosted)].flatMap((match): Hit[] => {
    const rest = match[1] ?? match[2] ?? "";
    const host = hostIn(rest);
    const isAcronym = host !== null && /^[A-Za-z .&-]+$/.test(host);
    // 轉赴中央銀行，拜訪金融情報中心: where they went to see somebody else.
    const next = /^，(?:並)?(?:拜會|拜訪)([^，。；]{4,40})/.exec(text.slice(match.index + match[0].length))?.[1];
    const onTheWay = next !== undefined && hostIn(next) !== null;
    return host && !isAcronym && !onTheWay && !waypoint.test(host)
      ? [{ at: match.index, host, rest, strong: true }]
      : [];
  });
}
const arrival =
  /(?:赴|前往|轉往|轉赴|先至|復至|步行至|驅車至|趕赴|來到|抵達|抵|至|到|往訪|造訪|訪(?!問|客|談|團|查))(?:了|鄰近之|位於[^，。]{2,14}之)?([^，。；、：]{3,70})/g;
const hosted =
  /於([^，。；]{4,44})，(?:係|並|分別)?由[^。]{2,60}(?:引導|接待|說明|簡報|導覽|解說|接見|陪同)|應(駐[^，。；]{2,16}?)(?:之)?邀/g;
const talk = /(?:與|和)([^，。；]{4,60}?)(?:會晤|晤談|會談|餐敘|單獨會談|洽談|研商|座談|諮商|討論|交換(?:意見|看法))/g;

/** Chapters of visits that stand in no other. */
function outermost(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => (tellsOfVisits(part) ? [part] : outermost(part.parts)));
}

/** 參訪清邁大學農學院及皇家計畫基金會: the second one too. */
function second(hit: Hit): Hit[] {
  return [...joined(hit), ...listed(hit)];
}

/** 拜會海洋資源管理局局長A、環境保護局總經理B: each with somebody of it. */
function listed(hit: Hit): Hit[] {
  return hit.rest
    .split("、")
    .slice(1)
    .flatMap((piece): Hit[] => {
      const host = hostIn(piece);
      if (!host || !piece.startsWith(host)) return [];
      const behind = piece.slice(host.length).replace(/^[（(][^）)]{0,60}[)）]/, "");
      return personList(/^[^，。；]{0,60}/.exec(behind)?.[0] ?? "").length > 0 ? [{ ...hit, host, rest: piece }] : [];
    });
}

function joined(hit: Hit): Hit[] {
  if (!hit.host || !hit.strong) return [];
  const after = hit.rest.slice(hit.rest.indexOf(hit.host) + hit.host.length).replace(/^[（(][^）)]{0,60}[)）]/, "");
  const next = /^(?:及|與|和|以及)(?=[\p{Script=Han}A-Z]{3})/u.exec(after);
  const rest = next ? after.slice(next[0].length) : "";
  const host = next ? hostIn(rest) : null;
  return host ? [{ ...hit, host, rest }] : [];
}

const notDone =
  /(?:將|擬|預計|規劃|可|未來|建議|請|邀請|邀|來臺|來台|訪臺|訪台|期盼|希望|考慮|派員|應|宜|安排各國|曾|每年|歡迎|原訂|原定|未及|未能|未克|無法|不及)[^，。]{0,10}$/;
const notHost =
  /^(?:團|案|由|成果|者|學者|行程|期間|重點|目的|計畫|活動|之|的|紀要|經過|心得|所見|人員|過程|後|時|交流|結束)/;

function fromText(
  leaf: Leaf,
  found: Found<Visit>[],
  year: number | undefined,
  reflecting: boolean,
  inVisits: boolean,
): void {
  let before = "";
  for (const sentence of sentencesOf(leaf)) {
    const hits = [
      ...receivedAt(sentence.text),
      ...(inVisits ? arrivalsAt(sentence.text) : []),
      ...[...sentence.text.matchAll(/(?:與|和)([^，。；、]{4,80}?)(?:會晤|晤談|會談|進行雙邊(?:會談|諮商))/g)].map(
        (match) => {
          const host = hostIn(match[1] ?? "");
          return { at: match.index, host, rest: match[1] ?? "", strong: true };
        },
      ),
      ...[...sentence.text.matchAll(towards)].map((match) => ({
        at: match.index,
        host: hostIn(match[1] ?? ""),
        rest: sentence.text.slice(match.index + match[0].length),
        strong: true,
      })),
      ...[...sentence.text.matchAll(verb)].flatMap((match) => {
        const rest = sentence.text.slice(match.index + match[0].length);
        return notHost.test(rest)
          ? []
          : [
              {
                at: match.index,
                host: hostIn(rest),
                rest: rest,
                strong: /拜會|拜訪|參訪|往訪|會晤|觀摩/.test(match[0]),
              },
            ];
      }),
    ];
    for (const hit of [...hits, ...hits.flatMap(second)]) {
      if (
        !hit.host ||
        /因故取消|未成行|作罷/.test(sentence.text) ||
        isTravelDay(sentence.text) ||
        notDone.test(sentence.text.slice(0, hit.at))
      )
        continue;
      // 參觀 inside a visit is a part of it.
      if (!hit.strong && (hit.at > 14 || found.some((other) => other.at.some((span) => span.leaf === leaf.index))))
        continue;
      if (reflecting && found.length > 0 && !found.some((other) => same(other.value.host, hit.host ?? ""))) continue;
      const after = hit.rest.slice(hit.rest.indexOf(hit.host) + hit.host.length).replace(/^[（(][^）)]{0,60}[)）]/, "");
      const people = [
        ...personList(/^[^，。；]{0,90}/.exec(after)?.[0] ?? ""),
        ...peopleMet([sentence.text.slice(hit.at)]),
      ];
      const date = dateIn(sentence.text.slice(0, hit.at), year) ?? dateIn(before, year);
      merge(
        found,
        { host: clean(hit.host), people: unique(people), ...(date ? { date } : {}) },
        [{ leaf: leaf.index, from: sentence.from + hit.at, to: sentence.to }],
        0.8,
      );
    }
    before = sentence.text.slice(0, 30);
  }
}

/** Bodies are named side by side; 農業及農村發展總署 is one. */
const piecesOf = (name: string): string[] =>
  name.split(new RegExp(`、|(?<=(?:${bodyEnd}|[)）]))及(?=[\\p{Script=Han}A-Z]{3})`, "u"));

function fromHeadings(
  part: Part,
  leaves: readonly Leaf[],
  year: number | undefined,
  found: Found<Visit>[],
  under: boolean,
): void {
  const title = part.title.trim();
  const own = new RegExp(
    `^[【[]?(?:.{0,14}[:：]\\s*)?(?:\\d{1,2}月\\d{1,2}日\\s*)?(?:${verbs}|Visit(?:ed)?(?: to)?|Courtesy (?:call|visit) (?:on|to))(?:了)?(?:(?:機關|機構|單位|對象|地點)\\s*[:：]|[】\\]])?\\s*(?:the\\s+)?(.{2,60})$`,
    "i",
  ).exec(title);
  const visits = part.named.includes("visits") || (under && part.headingLike);
  const body = leaves.slice(part.from, part.to).filter((leaf) => !leaf.picture);
  const name =
    own?.[1] && !/(?:紀要|情形|經過|重點|行程|心得|活動|機構|單位)$/.test(own[1])
      ? own[1]
      : under && part.headingLike && new RegExp(`(?:${bodyEnd})(?:[（(].*[)）])?$`).test(title)
        ? title
        : under
          ? (new RegExp(`^(.{2,40}?(?:${bodyEnd})(?:[（(][^）)]{1,30}[)）])?)[:：]`).exec(title)?.[1] ?? null)
          : null;
  if (name && part.headingLike && !/心得|建議|意義|效益/.test(title)) {
    for (const piece of piecesOf(name)) {
      const host = hostIn(piece.replace(/^(?:拜訪|會晤|會見|造訪)/, "")) ?? piece.replace(/^(?:我國|我)(?=駐)/, "");
      if (generic.test(host) || !new RegExp(`(?:${bodyEnd})(?:[（(].*[)）])?$|[A-Z]{3,}`).test(host)) continue;
      const date = dateIn(part.heading, year) ?? dateIn(body[0]?.text.slice(0, 60) ?? "", year);
      const behind = personList(piece.slice(piece.indexOf(host) + host.length));
      merge(
        found,
        { host: clean(host), people: unique([...behind, ...peopleMet(textsOf(body))]), ...(date ? { date } : {}) },
        [{ leaf: part.leaf, from: 0, to: part.heading.length }],
        0.9,
      );
    }
    return;
  }
  for (const child of part.parts)
    fromHeadings(child, leaves, year, found, visits && !part.named.includes("reflections"));
}
