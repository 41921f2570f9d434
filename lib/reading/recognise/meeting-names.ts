import type { Series } from "../gazetteer/load";
import type { Leaf } from "../leaves";
import type { Outline } from "../outline/outline";
import { titleOf } from "../words/chapters";
import { findPlaces } from "../words/places";
import { hanCount, latinCount } from "../words/script";

const ending =
  "(?:會議|大會|年會|論壇|研討會|例會|對話會?|談判|諮商|會談|高峰會|峰會|理事會|座談會|會期|委員會|工作小組|工作組|研習會|工作坊|總會)";

/** A meeting's Chinese name: from the head of its agenda, else from the report's title without 出席… and without the body's name. */
export function meetingNameZh(title: string, leaves: readonly Leaf[], outline: Outline): string | null {
  const heads = [
    ...leaves.filter((leaf) => leaf.cell && leaf.cell.row <= 1).map((leaf) => leaf.text),
    ...outline.sections.map((section) => titleOf(section.heading)).filter((text) => /議程(?:表)?$/.test(text)),
  ];
  const head = heads.find(
    (text) =>
      text.length <= 60 &&
      new RegExp(`第\\s*[\\d一二三四五六七八九十]+\\s*(?:次|屆|回).*${ending}(?:議程)?$`).test(text),
  );
  if (head) return head.replace(/議程(?:表)?$/, "").trim();
  const cleaned = withoutFrame(title);
  const whole = new RegExp(`^.*${ending}(?:[（(][^）)]{1,30}[)）])?`).exec(cleaned)?.[0] ?? "";
  const first = fromForum(
    new RegExp(`^.{4,60}?${ending}(?:[（(][^）)]{1,30}[)）])?(?=(?:及|暨|並|與|、|，|$|周邊|系列))`).exec(whole)?.[0] ??
      whole,
  );
  const stripped = fromForum(cleaned);
  if (first.length >= 4) return first.trim();
  for (const section of outline.sections) {
    const heading = titleOf(section.heading).replace(/(?:之)?(?:議程|紀要|情形|經過)$/, "");
    if (new RegExp(`第\\s*[\\d一二三四五六七八九十]+\\s*(?:次|屆).*${ending}$`).test(heading)) return heading;
  }
  return stripped.length >= 4 && /\p{Script=Han}/u.test(stripped) ? stripped : null;
}

const withoutFrame = (title: string): string =>
  title
    .replace(/\n/g, "")
    .replace(/^(?:(?:奉派|派員|赴|前往)?[^，。]{0,14}?)?(?:參加|出席|參與|赴會|列席)\s*/, "")
    .replace(/(?:之)?(?:出國)?(?:心得)?報告(?:書)?$/, "")
    .replace(/[「」『』]/g, "");

/** The names of several meetings that a title joins (A會議暨B會議), each with its own number or year; fewer than two where it names one. */
export function meetingNamesIn(title: string): string[] {
  const isMeeting = (name: string) => new RegExp(`${ending}(?:[（(][^）)]*[)）])?$`).test(name);
  const quoted = [...title.matchAll(/「([^「」]{4,60})」/g)].map((match) => match[1] ?? "");
  if (quoted.length > 1 && quoted.every(isMeeting)) return quoted.map(fromForum);
  // 服務貿易理事會例會及國內規章工作小組會議: two bodies, though only one session is numbered.
  const bodies = withoutFrame(title).split(/(?<=會議|例會|年會|大會|委員會)及/u);
  const body = /(?:委員會|小組|工作組|論壇|理事會|大會)/;
  if (
    bodies.length === 2 &&
    bodies.every((part) => isMeeting(part) && body.test(part) && !/^(?:相關|周邊|系列)/.test(part))
  )
    return bodies.map(fromForum);
  const parts = withoutFrame(title)
    .split(/暨|及(?=第|\d|\p{Script=Han}{2,}第)|、(?=第)/u)
    .map((part) => part.trim());
  const numbered = /第\s*[\d一二三四五六七八九十]+\s*(?:次|屆|回)|\d{4}\s*年/;
  const named = parts.filter((part) => numbered.test(part));
  if (named.length < 2 || named.length !== parts.length) return [];
  // 第51屆能源效率分組（EGEE&C 51）暨第50屆…分組會議: the last word stands for all.
  const last = new RegExp(`${ending}$`).exec(parts.at(-1) ?? "")?.[0] ?? "會議";
  return named.map((part) =>
    fromForum(new RegExp(`${ending}(?:[（(][^）)]*[)）])?$`).test(part) ? part : `${part}${last}`),
  );
}

/** Whether a name says more than which session and where: 競爭委員會例會 does, 第25屆京都大會 does not. */
export function ownName(text: string): boolean {
  const bare = text
    .replace(/第?\s*[\d一二三四五六七八九十]+\s*(?:次|屆|回|年度?|月)(?:第[一二三四]次)?/g, "")
    .replace(/[（(][^）)]*[)）]/g, "")
    .replace(new RegExp(`${ending}$`), (end) => (/委員會|小組|工作組|論壇|理事會/.test(end) ? end : ""));
  const places = findPlaces(bare).reduce((sum, place) => sum + place.to - place.from, 0);
  return hanCount(bare) - places >= 4;
}

/** 2015年APEC第三次資深官員會議（SOM3）市場進入小組（MAG）第2次會議: the group met on the margins of the other meeting. */
const fromForum = (text: string): string =>
  text
    .trim()
    .replace(
      /^.*資深官員會議\s*(?:[（(]SOM\s*\d?[)）])?(?:暨|及|相關會議|之|期間|\s)*(?=\p{Script=Han}{2,}.*(?:小組|委員會|工作組|對話|論壇))/u,
      "",
    );

const englishEnding =
  "(?:Meetings?|Sessions?|Conference|Congress|Assembly|Forum|Summit|Symposium|Dialogue|Committee|Workshop|Plenary|Seminar|Consultations?|Convention|Council|Working Group|Working Party)";

/** A line of English as it stands, and with the lines that go on with it where the page has broken a name. */
function wholeName(leaves: readonly Leaf[], at: number): string[] {
  const first = leaves[at];
  const names = [first?.text ?? ""];
  for (const next of leaves.slice(at + 1, at + 3)) {
    if (first?.cell || next.cell || hanCount(next.text) > 0 || latinCount(next.text) < 6 || next.text.length > 60)
      break;
    names.push(`${names.at(-1)} ${next.text}`);
  }
  return names.reverse();
}

/** A meeting's English name: a line of its own or in brackets, with its ordinal, its series' name or a word for a meeting at the end. */
export function meetingNameEn(leaves: readonly Leaf[], ordinal: number | null, series: Series | null): string | null {
  const found: { text: string; score: number }[] = [];
  for (const [at, leaf] of leaves.slice(0, 200).entries()) {
    if (latinCount(leaf.text) < 10) continue;
    const pieces =
      hanCount(leaf.text) === 0
        ? wholeName(leaves, at)
        : [
            ...leaf.text
              .slice(0, 1200)
              .matchAll(
                /[（(「]([^（()）「」]{12,160})[)）」]|^([A-Z0-9][^\p{Script=Han}]{14,160})(?=\p{Script=Han}|$)|(?<=\p{Script=Han})\s*([A-Z0-9][^\p{Script=Han}（()）]{14,160}(?:\([A-Z& -]{2,14}\)\s*(?:Meeting|Session)?)?)$/gmu,
              ),
          ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
    for (const raw of pieces) {
      const text = raw
        .trim()
        .replace(/\s+/g, " ")
        .replace(/^\p{Script=Han}{2,8}[:：]?\s*(?=\d|[A-Z])/u, "")
        .replace(/^Provisional Agenda of the\s+/i, "")
        .replace(/(?<=\d) (?=(?:st|nd|rd|th)\b)/, "")
        .replace(/[,，;；.。]$/, "")
        .replace(/,\s*(?:hereinafter|以下簡稱).*$/, "");
      if (hanCount(text) > 0 || text.length > 150 || !new RegExp(`\\b${englishEnding}\\b`, "i").test(text)) continue;
      const atEnd = new RegExp(`\\b${englishEnding}(?:\\s*\\([^)]*\\))?(?:\\s+\\d{4})?$`, "i").test(text) ? 2 : 0;
      const ordinals =
        ordinal !== null && (new RegExp(`\\b${ordinal}(?:st|nd|rd|th)\\b`).test(text) || spelt(text, ordinal)) ? 4 : 0;
      const named =
        series && [...series.en, ...series.acronyms].some((name) => text.toLowerCase().includes(name.toLowerCase()))
          ? 3
          : 0;
      const agendaLine = /^(?:Item|Session|Agenda|Opening|Chair|Conclusion|Closing)\b/i.test(text) ? -6 : 0;
      found.push({ text, score: atEnd + ordinals + named + agendaLine + (leaf.index < 40 ? 0.5 : 0) });
    }
  }
  const best = found.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 4 ? best.text : null;
}

const words = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];
const spelt = (text: string, ordinal: number): boolean => {
  const word = words[ordinal];
  return !!word && new RegExp(`\\b${word}\\b`, "i").test(text);
};
