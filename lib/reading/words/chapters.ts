import { readBareLabel, readItemLabel, readLabel, readSideLabel } from "./labels";
import { squeezed } from "./script";

/** What a chapter of a report is about, from the words of its heading. The required parts are 目的、過程、心得、建議、附件 (domain §1.4). */
export const chapterKinds = [
  "contents",
  "abstract",
  "purpose",
  "agenda",
  "itinerary",
  "participants",
  "proceedings",
  "visits",
  "reflections",
  "recommendations",
  "photos",
  "annex",
] as const;
export type ChapterKind = (typeof chapterKinds)[number];

const words: Record<ChapterKind, RegExp> = {
  contents: /^(?:[圖表]?目錄|[圖表]?目次|(?:table\s*of\s*)?contents|圖次|表次)$/i,
  abstract: /摘要|提要|^abstract|executive\s*summary|^summary$/i,
  purpose: /目的|緣起|緣由|宗旨|前言|背景|動機|依據|^purpose|objectives?|^background|introduction|aims?\b/i,
  agenda: /議程(?!項目[一二三四五六七八九十\d])|議事日程|會議日程|agenda|programme?\b/i,
  itinerary: /行程|旅程|日程|itinerary|schedule/i,
  participants:
    /(?:參加|出席|與會|參訓|出國)(?:人員|代表|名單|成員|單位)|代表團(?:成員|名單|組成)?$|團員|名單|participants|delegation/i,
  proceedings:
    /過程|經過|紀要|紀實|紀錄|記錄|紀事|情形|會議內容|內容|討論|重點|議題|概況|概述|會議|研習|課程|工作|proceedings?|discussions?|minutes|meeting|highlights|course|activities/i,
  visits: /拜會|拜訪|參訪|訪問|參觀|會晤|觀摩|見學|實地考察|visits?\b|courtesy/i,
  reflections:
    /心得|感想|觀察|省思|檢討|體會|啟示|結語|結論|reflections?|observations?|impressions?|conclusions?|lessons/i,
  recommendations: /建議|建言|recommendations?|suggestions?|follow-?up|後續(?:工作|作為|辦理)/i,
  photos: /照片|相片|剪影|花絮|影像|留影|photos?\b|pictures?\b/i,
  annex: /^(?:附件|附錄|附表|附圖|參考(?:資料|文獻|書目)|annex|appendix|references?|bibliography|attachments?)/i,
};

/** Every kind that a heading's words speak of, the number before it aside. */
export function chapterKindsOf(heading: string): ChapterKind[] {
  const title = closed(titleOf(heading));
  return chapterKinds.filter((kind) =>
    words[kind].test(kind === "contents" || kind === "annex" ? squeezed(title) : title),
  );
}

const strict: [ChapterKind, RegExp][] = [
  ["abstract", /^(?:報告|內容|全文|中文|英文|內容提要)?(?:摘要|提要)$|^abstract$|^(?:executive )?summary$/i],
  [
    "reflections",
    /心得|感想|省思|^(?:重要|會議|參訪|出國)?觀察(?:與|及|暨|重點|$)|觀察與建議|檢討與|(?:結論|檢討)(?:及|與|暨|和)(?:建議|心得)|^(?:結論|結語|總結|啟示|檢討)$|^(?:reflections?|observations?|conclusions?|lessons learn(?:ed|t))\b/i,
  ],
  [
    "recommendations",
    /建議(?:事項|作為|措施|方向|與.{0,6}|及.{0,6})?(?:[（(].*[)）])?$|^(?:具體|政策|後續)?建議|心得.*建議|^recommendations?\b|and recommendations?\b/i,
  ],
  [
    "purpose",
    /(?:目的|緣起|緣由|宗旨|前言|動機)(?:與|及|暨|、)?.{0,4}$|^(?:purpose|objectives?|background|introduction)\b/i,
  ],
  ["photos", /照片|相片|剪影|花絮|留影|影像紀錄|\bphotos?\b|\bpictures?\b/i],
  ["annex", words.annex],
  ["itinerary", /行程|旅程|itinerary/i],
  [
    "visits",
    /雙邊(?:諮商|會談|會晤|會議|活動)|場邊(?:會談|會晤|活動)|side (?:meetings?|events?)|bilateral|與.{1,16}(?:會談|晤談|座談|交流|會晤|餐敘)$|^(?:拜會|參訪|訪問|參觀|觀摩)|(?:拜會|參訪|訪問|參觀|觀摩|見學|考察)(?:紀要|情形|經過|行程|紀實|內容|機構|單位|重點)?$|^visits?\b/i,
  ],
  ["participants", words.participants],
];
const document = /建議書|建議案|建議草案|[「『《]/;

/** What a chapter's name says outright: a title that only speaks of 檢討 or 建議書 is no chapter of reflections. */
export function namedKindsOf(heading: string): ChapterKind[] {
  const title = closed(titleOf(heading))
    .replace(/[:：]$/, "")
    .trim();
  if (isChapterName(title)) return chapterKindsOf(title);
  if (title.length > 30 || /[。；]/.test(title)) return [];
  return strict
    .filter(
      ([kind, pattern]) =>
        pattern.test(kind === "annex" ? squeezed(heading) : title) && !(document.test(title) && kind !== "photos"),
    )
    .map(([kind]) => kind);
}

/** 目　的: short headings are spread out. */
const closed = (title: string): string =>
  /^\p{Script=Han}(?:[\s　]+\p{Script=Han})+$/u.test(title) ? squeezed(title) : title;

/** A heading without its number. */
export function titleOf(heading: string): string {
  const text = heading.trim();
  const item = readItemLabel(text) ?? readSideLabel(text);
  if (item?.rest) return item.rest;
  const label = readLabel(text);
  if (label) return label.rest || text;
  const bare = readBareLabel(text)?.rest;
  return bare && isChapterName(bare) ? bare : text;
}

const core =
  "目的|緣起|緣由|宗旨|前言|背景|動機|依據|摘要|報告摘要|提要|議程|會議議程|議事日程|行程|行程表|行程安排|日程|過程|經過|紀要|紀實|內容|情形|概況|概述|心得|感想|觀察|觀察與省思|省思|檢討|結語|結論|建議|建議事項|具體建議|照片|活動照片|照片集錦|剪影|附件|附錄|參考資料|參考文獻|參加人員|出席人員|參訪|拜會|後續工作|後續追蹤|代表團成員|代表團組成|議題|議題重點|重點|緒論|緒言|引言|序言|序|收穫|會議結論|會議紀要|會議紀錄|會議摘要|會議背景|會議經過|會議過程|會議情形|會議內容|參訪紀要|拜會紀要|工作成果|成果|成效|研習內容|課程內容|雙邊會談|會談紀要";
const exact = new RegExp(
  `^(?:本次|此次|出國|會議|參加|參與|出席|主要|活動|計畫|任務|考察|研習|參訪|訪問|開會|訓練|重要|其他|整體|綜合|個人|總體)*(?:${core})(?:(?:及|與|暨|、|和|或|／|\\/|&)?(?:本次|出國|會議|活動|後續|具體|相關|政策|工作|綜合|未來|實地)*(?:${core}))*(?:表|集錦|事項|紀要|情形|說明|一覽|選輯)?(?:[（(].{1,16}[)）])?$`,
);
const english =
  /^(?:(?:executive\s+)?summary|abstract|purpose(?:\s+(?:of\s+(?:the\s+)?(?:trip|visit|mission)))?|objectives?|background|introduction|agenda|programme?|itinerary|proceedings?|(?:the\s+)?meeting|discussions?|minutes|reflections?|observations?|conclusions?|recommendations?|(?:reflections?|observations?|conclusions?)\s+(?:and|&)\s+recommendations?|photos?|annex(?:es)?|appendix|references?|visits?|follow-?up)$/i;

/** A line that is nothing but the name of a chapter: 目的 · 心得及建議 · Recommendations · 建議 Recommendations. */
export function isChapterName(line: string): boolean {
  const text = line.trim().replace(/[:：]$/, "");
  if (text.length === 0 || text.length > 60) return false;
  const plain = squeezed(text).replace(/^[【「《〈[]|[】」》〉\]]$/g, "");
  if (exact.test(plain) || english.test(text)) return true;
  const both = /^([\p{Script=Han}\s、與及和]{2,16})[\s（(／/|]*([A-Za-z&\s]{4,40})[)）]?$/u.exec(text);
  return both !== null && exact.test(squeezed(both[1] ?? "")) && english.test((both[2] ?? "").trim());
}
