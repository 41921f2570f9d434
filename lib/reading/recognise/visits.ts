import type { Leaf, Span } from "../leaves";
import type { Outline, Part } from "../outline/outline";
import type { Found, Person, Visit } from "../proposal";
import { findDates, isoDate } from "../words/dates";
import { squeezed } from "../words/script";
import { sentencesOf } from "../words/sentences";
import { pathTo } from "./agenda/agenda";
import { isTravelDay } from "./travel";
import { isProse } from "./units";
import { peopleMet, personList, textsOf } from "./visit-people";
import { visitsInTables } from "./visits-in-tables";

const verbs = "拜會|拜訪|參訪|往訪|訪問|參觀|會晤|造訪|走訪|考察|觀摩";
const verb = new RegExp(`(?:順道|另|特|並|亦|前往|赴|轉赴|安排|共同|一行)*(?:${verbs})(?:了)?`, "g");
const towards = new RegExp(`(?:赴|前往|轉往|至|到|抵達)([^，。；、]{2,36}?)(?:進行)?(?:${verbs})(?!團)`, "g");
const bodyEnd =
  "部|署|局|處|院|會|館|所|中心|司|大學|學院|法院|銀行|公司|協會|學會|基金會|聯盟|研究所|實驗室|工廠|港|機場|稅關|海關|辦事處|代表處|代表團|總領事館|大使館|市政府|政府|警察局|檢察署|委員會|機構|園區|圖書館|博物館|醫院|消防局|學校|秘書處|總部|市場|農場|廠|站|集團|商會|議會|工會|總署|總局|分署|分局|支署|書院|中學|小學|公園|保護區|碼頭|組織|交易所|檔案館|美術館|劇院|觀測站|港口|基地|本關|廳|企業|中央|農會|漁會|監獄|法庭|電廠|機房|校區|教室|工作室|餐廳|社區|課";

/** Bodies visited besides the meeting, with the people met there. */
export function visitsOf(leaves: readonly Leaf[], outline: Outline, year: number | undefined): Found<Visit>[] {
  const found: Found<Visit>[] = visitsInTables(leaves, year);
  for (const section of outline.sections) fromHeadings(section, leaves, year, found, false);
  for (const leaf of leaves) {
    if (!leaf.text || !isProse(leaf) || leaf.style === "caption") continue;
    const path = pathTo(leaf.index, outline.sections);
    const top = path[0];
    if (
      !top ||
      path.some(
        (part) => part.named.includes("abstract") || part.named.includes("itinerary") || part.named.includes("photos"),
      )
    )
      continue;
    // What somebody learnt or suggests is no account of where they went, unless nothing else says it.
    const reflecting = path.some(
      (part) => part.named.includes("reflections") || part.named.includes("recommendations"),
    );
    fromText(leaf, found, year, reflecting);
  }
  return found;
}

const notDone =
  /(?:將|擬|預計|規劃|可|未來|建議|請|邀請|邀|來臺|來台|訪臺|訪台|期盼|希望|考慮|派員|應|宜|安排各國|曾|每年|歡迎|原訂|原定|未及|未能|未克|無法|不及)[^，。]{0,10}$/;
const notHost = /^(?:團|者|學者|行程|期間|重點|目的|計畫|活動|之|的|紀要|經過|心得|所見|人員|過程|後|時|交流|結束)/;

function fromText(leaf: Leaf, found: Found<Visit>[], year: number | undefined, reflecting: boolean): void {
  let before = "";
  for (const sentence of sentencesOf(leaf)) {
    const hits = [
      ...[...sentence.text.matchAll(/(?:與|和)([^，。；、]{4,40}?)(?:會晤|晤談|會談|進行雙邊(?:會談|諮商))/g)].map(
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
    for (const hit of hits) {
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

function fromHeadings(
  part: Part,
  leaves: readonly Leaf[],
  year: number | undefined,
  found: Found<Visit>[],
  under: boolean,
): void {
  const title = part.title.trim();
  const own = new RegExp(
    `^(?:.{0,14}[:：]\\s*)?(?:\\d{1,2}月\\d{1,2}日\\s*)?(?:${verbs}|Visit(?:ed)?(?: to)?|Courtesy (?:call|visit) (?:on|to))(?:了)?\\s*(.{2,60})$`,
    "i",
  ).exec(title);
  const visits = part.named.includes("visits") || (under && part.headingLike);
  const body = leaves.slice(part.from, part.to).filter((leaf) => !leaf.picture);
  const name =
    own?.[1] && !/(?:紀要|情形|經過|重點|行程|心得|活動|機構|單位)$/.test(own[1])
      ? own[1]
      : under && part.headingLike && new RegExp(`(?:${bodyEnd})(?:[（(].*[)）])?$`).test(title)
        ? title
        : null;
  if (name && part.headingLike && !/心得|建議|意義|效益/.test(title)) {
    for (const piece of name.split(/、|(?<=.{3})及(?=\p{Script=Han}{3})/u)) {
      const host = hostIn(piece) ?? piece.replace(/^(?:我國|我)(?=駐)/, "");
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

/** The body at the start of a text: a name that ends like one, or an acronym; null where none stands there. */
function hostIn(text: string): string | null {
  const stretch = (/^[^，。；！？\n]{2,90}/.exec(text)?.[0] ?? "")
    .replace(/^(?:位於|位在)[^，。]{1,10}?(?:的|之)/, "")
    .replace(/^(?:我國|我)(?=駐)/, "");
  const latin =
    /^[A-Z][A-Za-z0-9&.'’-]{1,}(?:\s+(?:of|for|and|the|[A-Z][A-Za-z&.'’-]+)){0,8}(?:總部|秘書處|公司|大學|博物館|圖書館|實驗室|中心)?/.exec(
      stretch,
    )?.[0];
  if (latin && latin.length >= 3 && !/^(?:Mr|Ms|Dr|Prof)\b/.test(latin)) return latin.replace(/(?:總部)$/, "");
  let host: string | null = null;
  for (const end of stretch.matchAll(new RegExp(`(?:${bodyEnd})`, "g"))) {
    const candidate = stretch.slice(0, end.index + end[0].length);
    const rest = stretch.slice(candidate.length);
    if (candidate.length < 3 || candidate.length > 40 || /、/.test(candidate)) break;
    if (/^(?:長|員|議|展|計|同|務|見|面)/.test(rest)) continue;
    host = candidate;
    const after = rest.replace(/^[（(][^）)]{0,60}[)）]/, "");
    const more = new RegExp(`^[^及與和、由並]{1,14}?(?:${bodyEnd})`).test(after);
    if (!more || personList(after).length > 0) break;
  }
  if (host === null || generic.test(host) || /會議$|大會$|年會$/.test(host)) return null;
  const note = stretch
    .slice(stretch.indexOf(host) + host.length)
    .match(/^[（(][A-Za-z][^）)]{1,30}[)）](?=.{0,10}(?:分署|分局|分部|支部|分處))?/)?.[0];
  return note &&
    new RegExp(`^.{2,8}(?:${bodyEnd})`).test(stretch.slice(stretch.indexOf(host) + host.length + note.length)) &&
    /^.{1,4}(?:分署|分局|分部|支部|分處)/.test(stretch.slice(stretch.indexOf(host) + host.length + note.length))
    ? (/^.*?(?:分署|分局|分部|支部|分處)/.exec(stretch)?.[0] ?? host)
    : host;
}

/** Words for bodies in general. */
const generic =
  /^(?:我國|我)?(?:駐外(?:辦事處|館處?|機構)|各?(?:相關|有關|主管|當地)?(?:機關|單位|組織|政府)|該.|本.|兩會|大會|年會|會議|委員會|其他.*|多.*|現場|場所|.*(?<!駐.{0,12})代表團)$/;

const clean = (text: string): string =>
  text
    .replace(/^(?:我國|我)(?=駐)/, "")
    .replace(/[，。；：:].*$/, "")
    .trim();

const unique = (people: readonly Person[]): Person[] =>
  people.filter((person, at) => people.findIndex((other) => other.name === person.name) === at);

function dateIn(text: string, year: number | undefined): string | undefined {
  const date = findDates(text)
    .filter((one) => one.day !== undefined)
    .at(-1);
  return (date && isoDate(date, year)) || undefined;
}

const key = (host: string) =>
  squeezed(host)
    .replace(/[（(][^）)]*[)）]/g, "")
    .replace(/^(?:泰國|日本|美國|法國|德國|英國|韓國|新加坡|我國)/, "")
    .replace(/臺/g, "台");

function same(a: string, b: string): boolean {
  const [first, second] = [key(a), key(b)];
  // One mission has many names: 駐秘魯代表處, 駐秘魯臺北經濟文化辦事處.
  const mission = /^駐(.{2,4}?)(?=代表處|台北|商務|經濟|大使館|辦事處)/;
  const post = mission.exec(first)?.[1];
  if (post && post === mission.exec(second)?.[1]) return true;
  // 匈牙利警察總局, 匈牙利國家警察總局: a word more or less in the middle.
  if (
    first.slice(-4) === second.slice(-4) &&
    first.slice(0, 2) === second.slice(0, 2) &&
    Math.min(first.length, second.length) >= 6
  )
    return true;
  return (
    first === second ||
    (Math.min(first.length, second.length) >= 4 && (first.includes(second) || second.includes(first)))
  );
}

function merge(found: Found<Visit>[], visit: Visit, at: Span[], confidence: number): void {
  const known = found.find((other) => same(other.value.host, visit.host));
  if (!known) {
    found.push({ value: visit, confidence, at });
    return;
  }
  if (/^駐/.test(visit.host) && visit.host.length > known.value.host.length) known.value.host = visit.host;
  known.value.people = unique([...known.value.people, ...visit.people]);
  if (visit.date && !known.value.date) known.value.date = visit.date;
  known.at.push(...at);
  known.confidence = Math.max(known.confidence, confidence);
}
