import type { Stance } from "../proposal";
import type { Taken } from "./taken";

type Said = { stance: Stance; words: string };

/**
 * What the words of a stance mean beside the stances taken before them; null where they are no stand.
 * @param rest the clause behind its subject
 * @param here the stances of the same sentence so far
 * @param before those of the whole paragraph so far
 */
export function inContext(
  said: Said,
  rest: string,
  codes: readonly string[],
  here: readonly Taken[],
  before: readonly Taken[],
  leaf: number,
): Said | null {
  const isOwn = (one: Taken) => one.codes.join() === codes.join();
  // What is added is new to the table; what is changed lay on it, perhaps since an earlier paragraph.
  const isNew = /增列|增訂|納入|加列|增設/.test(said.words);
  const others = before.some((one) => !isOwn(one) && (!isNew || one.at.leaf === leaf));
  // 比利時提議增訂…: where nothing was on the table it is what comes to the table; 另 brings another matter there.
  if (
    said.stance === "amends" &&
    ((/^提議/.test(said.words) && !others && !/^[則亦]/.test(rest)) || /^另(?!就|對)/.test(rest))
  )
    return { ...said, stance: "proposes" };
  // 支持全面採行，並建議刪除…: the deleting goes with what they support.
  if (
    said.stance === "opposes" &&
    /刪除/.test(said.words) &&
    here.some((one) => isOwn(one) && one.stance === "supports")
  )
    return null;
  // 菲律賓提議出具聲明，支持會員…: what their own proposal is about.
  if (said.stance === "supports" && /^支持/.test(rest) && here.at(-1)?.stance === "proposes" && here.every(isOwn))
    return null;
  // 支持維持現行規定 where others want another one.
  if (said.stance === "supports" && statusQuo.test(rest)) {
    const theirs = before.filter((one) => !isOwn(one)).map((one) => one.stance);
    if (theirs.includes("amends") || theirs.includes("opposes")) return said;
    return theirs.includes("proposes") ? { ...said, stance: "opposes" } : null;
  }
  // 俄國同意以附註敘明…: who spoke against it gives in, and speaks for nothing.
  if (
    said.stance === "supports" &&
    /^同意|接受|(?:可以?|表示?)同意/.test(said.words) &&
    before.some((one) => isOwn(one) && one.stance === "opposes")
  )
    return null;
  // 斷難贊同，…無從代為承諾: an objection with its reason.
  if (
    said.stance === "reserves" &&
    /承諾|表態/.test(said.words) &&
    here.some((one) => isOwn(one) && one.stance === "opposes")
  )
    return null;
  // 要求整節刪除；香港不以為然: against the deleting, and so for the text.
  const last = before.at(-1);
  if (
    said.stance === "opposes" &&
    last?.about === "deleting" &&
    !isOwn(last) &&
    /^[^，。；]{0,6}(?:不以為然|反對|不(?:表)?(?:同意|贊同))[，。；]?$/.test(rest)
  )
    return { stance: "supports", words: said.words };
  // 渠尚無授權，無從於今日同意: they cannot say yet.
  if (
    said.stance === "opposes" &&
    /無從|無法|難以|未便/.test(said.words) &&
    here.some((one) => isOwn(one) && one.stance === "reserves")
  )
    return null;
  // 反對調增，要求維持零成長: one stand.
  if (
    said.stance === "supports" &&
    /維持|保留/.test(said.words) &&
    here.some((one) => isOwn(one) && one.stance === "opposes")
  )
    return null;
  // 提議修正章程: no text lies there yet.
  if (said.stance === "amends" && /^提議(?:修正|修訂|修改)/.test(said.words) && /章程|規約|議事規則/.test(rest))
    return { ...said, stance: "proposes" };
  // 美方同意將…放寬: their own proposal, whatever was proposed after it.
  if (
    said.stance === "supports" &&
    /^同意/.test(said.words) &&
    before.some((one) => isOwn(one) && one.stance === "proposes")
  )
    return null;
  // 提案者表示可接受: their own proposal, changed.
  const proposal = before.findLast((one) => one.stance === "proposes");
  if (said.stance === "supports" && proposal && isOwn(proposal)) return null;
  // Who brings a text in and says what is new in it amends nothing.
  if (said.stance === "amends" && here.some((one) => isOwn(one) && one.stance === "proposes")) return null;
  return said;
}

const statusQuo = /維持(?:現狀|現行|現有|原(?!則)|既有|目前)/;

/** What is support only where a proposal lies on the table: 表示歡迎, 肯定此一方向. */
export const welcomes =
  /^(?:代表|部長|[^，。；]{0,8})?(?:均|皆|亦|也|則|大)?(?:表示?|深表)?歡迎(?!詞|致|晚|茶|酒|[^，。；]{0,8}(?:各會員|各國|大家|會員|代表|與會|參加|參與|加入行列|索取|洽詢))|肯定(?:此|該|其|本|第)|肯定[^，。；]{0,14}(?:方向|草案|提案|修正|內容|明確)|(?:予以?|表示)肯定|盛讚|稱許|嘉許|樂見/;
/** What wants it otherwise only there: 但要求加註…, 則建議… */
/** 不宜另起爐灶: an objection where a proposal lies on the table. */
export const findsUnfit =
  /(?:不宜|不應(?!妨礙|影響|減損))(?!.{0,4}(?:低估|忽視|輕忽|混為一談))|(?:尚無|無)[^，。；]{0,8}之必要|應俟[^，。；]{2,16}再|逾越/;
export const wantsOtherwise = /^(?:但|惟|然)(?:要求|建議|主張|希望|盼)/;

/** The words of a change of a text that lies before the meeting: 第3條, 草案. */
const ofAText = /第[\d一二三四五六七八九十.]+(?:條|段|點|節|項|款)|草案|條文|文本|附錄|「[^」]+」改|改為「|文字/;

/**
 * 巴西建議將評論期由60日延長為90日，阿根廷支持: a change that the first speaker wants and others answer is the proposal
 * itself, unless it is one to a text that lies there.
 */
export function asProposal(
  taken: readonly Taken[],
  textOf: (one: Taken) => string,
  opens: (one: Taken) => boolean,
): Taken[] {
  return taken.map((one, at) => {
    const text = textOf(one);
    const starts = at === 0 || opens(one);
    if (!starts || one.stance !== "amends" || !wants.test(text)) return one;
    // 請求將評等調升為…: who is rated asks for it, and it is what the meeting has to decide.
    const isRating = /請求[^，。；]{0,30}(?:調升|調為|升為)/.test(text);
    if ((ofAText.test(text) && !isRating) || (!one.sure && !isRating && at > 0)) return one;
    const isAnswered = taken
      .slice(at + 1)
      .some(
        (other) =>
          (other.stance === "supports" || other.stance === "opposes") && other.codes.join() !== one.codes.join(),
      );
    return isAnswered ? { ...one, stance: "proposes" as const } : one;
  });
}

const wants = /建議|建請|請求|擬|主張|要求|提議/;

/** A suggestion, which is a proposal once others answer it. */
export const suggests = /^[^，]{0,10}(?:建議|建請|提議|要求|呼籲|敦促|力促|主張|請求|希望)(?!事項)/;
/** The same in a clause without a subject of its own. */
export const goesOnToSuggest = /^(?:並|另|亦|爰|且)*(?:建議|提議)(?!事項)/;

/** 支持是項建議: what was suggested before was a proposal. */
export const saidBefore = /(?:是項|該項?|此項?|其|前述|上述|[國方盟體]之?)(?:建議|提議|提案|意見|動議|看法|倡議|構想)/;

/** 泰國附議, 法國反對: an answer to what was just suggested, with no object of its own or a short one. */
export const isBare = (words: string, rest: string): boolean =>
  /附議|支持|贊成|贊同|反對|不贊成|不支持|聲援|背書|力挺|樂/.test(words) &&
  rest.replace(/[，。；]$/, "").length <= 14 + words.length;

/** 獲與會各國支持: whatever was suggested, nobody is named who supports it. */
export const metWithSupport =
  /^(?:並|均|亦)?獲[^，]{0,10}(?:各國|會員|各方|全體|多數|與會)[^，]{0,8}(?:支持|贊同|附議|同意)/;
