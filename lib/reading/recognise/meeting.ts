import { readNumber } from "../../numbering/read-chinese";
import { type Series, series as seriesList } from "../gazetteer/load";
import type { Leaf } from "../leaves";
import type { Outline } from "../outline/outline";
import type { Cover, Found, Meeting } from "../proposal";
import { findMentions } from "../words/mentions";
import { cityName, findPlaces, zoneOf } from "../words/places";
import { hanCount, squeezed } from "../words/script";
import { chairOf } from "./chair";
import { meetingNameEn, meetingNamesIn, meetingNameZh, ownName } from "./meeting-names";

const meetingWords =
  /會議|大會|年會|論壇|研討會|委員會|工作小組|工作組|對話|談判|諮商|例會|會談|峰會|高峰會|理事會|研商會|座談會|會期|總會|meeting|conference|session|forum|assembly|congress|summit|symposium|dialogue|committee|workshop|plenary/i;
const studyWords = /考察|研習|訓練|實習|進修|參訪|訪問|研究|課程|觀摩|見習|study|training|course/i;

/**
 * The meetings that a report is about, in the order of its title; none for pure visits and training.
 * @param hasAgenda an agenda was found: then there was a meeting, whatever the title calls it
 */
export function meetingsOf(
  leaves: readonly Leaf[],
  outline: Outline,
  cover: Cover,
  hasAgenda: boolean,
): Found<Meeting>[] {
  const title = cover.title?.value ?? "";
  const shown = leaves.filter(
    (leaf) => leaf.text && !outline.contents.some((range) => leaf.index >= range.from && leaf.index < range.to),
  );
  const early = shown
    .slice(0, 60)
    .map((leaf) => leaf.text.slice(0, 3000))
    .join("\n");
  const several = meetingNamesIn(title);
  if (several.length > 1)
    return several.map((name) => one({ name, nameZh: name, series: seriesOf(name) }, leaves, cover, early));
  const nameZh = meetingNameZh(title, leaves, outline);
  const series = seriesIn(title, nameZh, early);
  const isStudy = studyWords.test(title) && !/會議|大會|年會|論壇|委員會|meeting|conference/i.test(title);
  const isMeeting = hasAgenda || (meetingWords.test(title) ? !isStudy : series !== null && !studyWords.test(title));
  return isMeeting ? [one({ name: title, nameZh, series }, leaves, cover, early)] : [];
}

type Named = { name: string; nameZh: string | null; series: Match | null };

function one({ name, nameZh, series }: Named, leaves: readonly Leaf[], cover: Cover, early: string): Found<Meeting> {
  const body = bodyIn(name);
  const place = placeOf(cover, early);
  const ordinal = ordinalOf(name) ?? ordinalOf(nameZh ?? "");
  const value: Meeting = {
    nameZh,
    nameEn: meetingNameEn(leaves, ordinal, series),
    series: series ? shortSeries(series.series) : body,
    ordinal,
    country: place?.country ?? null,
    city: place?.city ?? null,
    timeZone: place?.timeZone ?? null,
    mode: modeOf(leaves, cover),
    chair: chairOf(leaves, [nameZh ?? "", body ?? "", series?.series.split(" ").at(-1) ?? ""]),
  };
  return { value, confidence: series && nameZh ? 0.88 : 0.75, at: cover.title?.at ?? [] };
}

/** A body's own session needs no look further; a forum that the title names without its body is looked for in the text. */
function seriesIn(title: string, nameZh: string | null, early: string): Match | null {
  const inTitle = seriesOf(title);
  const body = bodyIn(title);
  if (inTitle || (body !== null && !ownName(withoutOrganisation(nameZh ?? title)))) return inTitle;
  const later = seriesOf(early.slice(0, 4000));
  return later && (body === null || later.series.split(" ")[0] === body) ? later : null;
}

/** "WCPFC Regular Session" is printed as WCPFC: a body's own session has no acronym of its own. */
const shortSeries = (series: string): string => {
  const [body = "", ...rest] = series.split(" ");
  return rest.length > 0 && !rest.some((word) => /^[A-Z0-9-]{2,}$|\d/.test(word)) ? body : series;
};
const withoutOrganisation = (text: string): string =>
  findMentions(text)
    .filter((mention) => mention.kind === "organisation")
    .reduce((rest, mention) => rest.replace(text.slice(mention.from, mention.to), ""), text);
/** The body that a title names, where no list knows its meetings. */
const bodyIn = (title: string): string | null =>
  findMentions(title).find(
    (mention) => mention.kind === "organisation" && /^[A-Z][A-Za-z0-9-]{1,11}$/.test(mention.code),
  )?.code ?? null;

type Match = Series & { length: number };

/** The series whose name stands in a text; a name that other bodies use too counts beside the body's own. */
export function seriesOf(text: string): Match | null {
  let best: (Match & { score: number }) | null = null;
  const plain = squeezed(text);
  const bare = plain.replace(/[（(][A-Za-z&/-]{2,20}[)）]/g, "");
  for (const entry of seriesList) {
    const body = entry.series.split(" ")[0] ?? "";
    const withBody = wordIn(text, body) || bodyNames(body).some((name) => plain.includes(name));
    const hit = (names: readonly string[], risky: readonly string[] | undefined) =>
      names.filter(
        (name) =>
          (plain.includes(squeezed(name)) || bare.includes(squeezed(name))) && (withBody || !risky?.includes(name)),
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

const number = "[\\d０-９一二三四五六七八九十百]{1,4}";
export function ordinalOf(text: string): number | null {
  const zh = new RegExp(`第\\s*(${number})\\s*(?:次|屆|回|會期|期|回合|輪)`).exec(text)?.[1];
  if (zh) return readNumber(zh);
  const en = /\b(\d{1,3})(?:st|nd|rd|th)\b/.exec(text)?.[1];
  return en ? Number(en) : null;
}

function placeOf(
  cover: Cover,
  early: string,
): { country: string; city: string | null; timeZone: string | null } | null {
  const first = cover.destinations[0]?.value;
  if (first) {
    const places = findPlaces(`${first.country}${first.city ?? ""}`);
    const city = places.find((place) => place.city !== null);
    const zone = city?.timeZone ?? (places[0] ? zoneOf(places[0].code) : null);
    // A meeting in the second country of a trip is found by 在…舉行.
    if (cover.destinations.length === 1) {
      if (first.city === null) {
        const code = places[0]?.code;
        for (const raw of early.split(/[。；\n]/)) {
          if (!/舉行|召開|舉辦|會址|主辦|地點/.test(raw)) continue;
          const found = findPlaces(raw).find((place) => place.city !== null && place.code === code);
          if (found)
            return {
              country: first.country,
              city: /\p{Script=Han}/u.test(found.name) ? found.name : cityName(found.name),
              timeZone: found.timeZone,
            };
        }
      }
      return { country: first.country, city: first.city, timeZone: zone };
    }
    for (const { value } of cover.destinations)
      if (
        value.city &&
        new RegExp(`(?:在|於)[^，。]{0,12}${value.city}[^，。]{0,16}(?:舉行|召開|舉辦|辦理)`).test(early)
      ) {
        const own = findPlaces(value.city)[0];
        return { country: value.country, city: value.city, timeZone: own?.timeZone ?? null };
      }
    return { country: first.country, city: first.city, timeZone: zone };
  }
  return null;
}

function modeOf(leaves: readonly Leaf[], cover: Cover): Meeting["mode"] {
  const text = leaves
    .slice(0, 400)
    .map((leaf) => leaf.text.slice(0, 1500))
    .join("\n");
  if (
    /(?:實體|現場)(?:會議)?(?:並|且)(?:開放|輔以|同步)?(?:線上|視訊)|(?:實體|現場)(?:會議|出席|參與)?(?:與|及|併|、|和|暨|兼|加|或)(?:線上|視訊|遠端|虛擬)|(?:線上|視訊|遠距)(?:會議)?(?:與|及|併|、|和|暨|兼|加|或)(?:實體|現場)|混[合成](?:式|型)?(?:模式|形式|方式|會議|舉行|辦理)|虛實(?:整合|併行|並行)|hybrid|實體會議與線上會議併行/i.test(
      text,
    )
  )
    return "HYBRID";
  if (
    /以(?:視訊|線上|遠距|虛擬)(?:會議)?(?:方式|形式|模式)?(?:召開|舉行|舉辦|辦理|參加|與會)|(?:視訊|線上)會議方式|採(?:線上|視訊)(?:方式|會議|形式)?/.test(
      text,
    ) &&
    (cover.destinations.length === 0 || /線上|視訊/.test(cover.title?.value ?? ""))
  )
    return "ONLINE";
  return "IN_PERSON";
}

/** Body of a series: WTO of "WTO TBT"; null without one. */
export const bodyOf = (meeting: Meeting | null, title: string): string | null => {
  const own = meeting?.series?.split(" ")[0];
  if (own) return own;
  return (
    findMentions(title).find((mention) => mention.kind === "organisation" && hanCount(mention.code) === 0)?.code ?? null
  );
};
