import type { Leaf } from "../leaves";
import type { Part } from "../outline/parts";
import type { Found, Visit } from "../proposal";
import { findDates, isoDate } from "../words/dates";
import { bodyEnd, clean, generic } from "./visit-hosts";
import { peopleMet, personList } from "./visit-people";

/** A chapter about whom the delegation called on, by its words; plans and lessons are none. */
export const tellsOfVisits = (part: Part): boolean =>
  /拜會|拜訪|參訪|訪問|訪談|會晤|會談|諮商|考察|觀摩|參觀|交流|會外活動|場邊/.test(part.title) &&
  !/(?:諮商|談判|會談)(?:會議)?(?:經過|紀要|情形|內容|過程|紀錄|重點)/.test(part.title) &&
  !/後續|構想|規劃|計畫書|心得|建議|照片|行程表|目的|緣起/.test(part.title) &&
  !part.named.some((kind) => ["reflections", "recommendations", "photos", "annex", "purpose"].includes(kind));

const mark =
  /^(?:第[一二三四五六七八九十\d]{1,2}節[\s　]*|[A-Z][.、]\s*|[●•▪◆■○‧▲△※*–—-]\s*|[（(]?[\d一二三四五六七八九十甲乙丙丁]{1,3}[)）、.．]\s*|\d{1,2}(?:\.\d{1,2})+\s+)/;
const date =
  /^(?:\d{2,4}年)?\d{1,2}月\d{1,2}日(?:[（(][^）)]{1,4}[)）])?\s*(?:上午|下午|中午|午後|晚間|傍晚)?(?:\d{1,2}時(?:\d{1,2}分)?)?[\s　：:、，]*/;
const notVisited = /未(?:能)?(?:成行|入廠|入內|參加)|婉謝|取消|改於下次|毋須(?:另行)?前往|屬會議議程|未有會談/;

/** Entries of such a chapter that begin with the name of a body: 二、越南計畫投資部（MPI）：… · 12月2日：國家歷史博物館。 · ▲里賈納警察局 */
export function visitEntries(leaves: readonly Leaf[], year: number | undefined): Found<Visit>[] {
  return leaves.flatMap((leaf, index): Found<Visit>[] => {
    if (leaf.cell || leaf.style === "caption" || !leaf.text) return [];
    const lines = leaf.text.split("\n");
    const text = lines[0] ?? "";
    const bare = text.replace(mark, "").replace(date, "").replace(mark, "");
    const isMarked =
      bare !== text || leaf.level !== undefined || leaf.bold || (text.length <= 44 && !/[。，；]/.test(text));
    const isHeaded = /^[^，。；：:]{3,44}[：:]/.test(text);
    const head = /^([^，。；：:\t]{3,50}?)(?:[：:。\t]|$)/.exec(bare);
    const host = head?.[1]
      ?.replace(/^(?:拜會|拜訪|會晤|會見|參訪|訪問|參觀|往訪|造訪|與(?=.*(?:會晤|會談|晤談|座談)$))/, "")
      .replace(/(?:會晤|會談|晤談|座談)$/, "")
      .trim();
    if ((!isMarked && !isHeaded) || !host || !isBody(host)) return [];
    const rest = bare.slice(head?.[0].length ?? 0);
    const under = leaves.slice(index + 1, index + 4);
    const end = under.findIndex((other) => other.level !== undefined || mark.test(other.text));
    const next = rest.length > 20 ? [] : under.slice(0, end < 0 ? under.length : end).map((other) => other.text);
    const after = [rest, ...lines.slice(1), ...next];
    if (notVisited.test(after.slice(0, 2).join(""))) return [];
    const said = findDates([text, ...after].join(" ").slice(0, 120)).find((one) => one.day !== undefined);
    const day = said ? isoDate(said, year) : null;
    const named = isHeaded ? personList(/^[^。；]{0,60}/.exec(rest)?.[0] ?? "") : [];
    const people = [...named, ...peopleMet(after)];
    const unique = people.filter((one, at) => people.findIndex((other) => other.name === one.name) === at);
    return [
      {
        value: { host: clean(host), people: unique, ...(day ? { date: day } : {}) },
        confidence: 0.88,
        at: [{ leaf: leaf.index, from: 0, to: text.length }],
      },
    ];
  });
}

const endsAsBody = new RegExp(`(?:${bodyEnd})(?:[（(][^）)]{2,60}[)）])?$`);
/** 丹佛斯（Danfoss）諾堡工廠, 墨爾本大學競爭法與經濟網絡（CLEN） */
const withLatin = /^(?=.*\p{Script=Han}{2}).*[（(][A-Za-zÀ-ž][^）)]{1,60}[)）](?:\p{Script=Han}{2,14})?$/u;

function isBody(text: string): boolean {
  if (
    generic.test(text) ||
    /^(?:與|及|和|該|本|我|於|由|至|另|其|會議|第|主席|時間|地點|日期|討論|說明|附|圖|照片)/.test(text)
  )
    return false;
  if (/[由於與](?=.*(?:接|說|陪|會|晤|簡))|說明$|^.{0,3}(?:行程|紀要|經過|情形)|辦理|事項|議題|心得|建議/.test(text))
    return false;
  if (/(?:公約|協定|計[畫劃]|政策|制度|系統|法規|合作|機制|經驗|措施|情形|重點|背景)(?:[（(].*)?$/.test(text))
    return false;
  return endsAsBody.test(text) || withLatin.test(text);
}
