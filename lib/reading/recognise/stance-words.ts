import type { Stance } from "../proposal";
import { stanceRules } from "./stance-rules";

/** Support of somebody else's amendment is wanting the amendment. */
const joins =
  /(?:附議|附和|支持|贊成|贊同|認同|呼應)[^，。；]{0,12}(?:之|的|所提)(?:修正|修訂|修改)(?:意見|建議|文字|案)?/;
/** And of somebody else's objection is an objection. */
const joinsAgainst = /(?:附議|附和|支持|贊成|贊同|認同|呼應)[^，。；]{0,12}(?:之|的|所提)(?:反對|異議)/;
const noun =
  /(?:提供|給予|尋求|爭取|感謝|財政|資金|財務|經費|技術|政策|行政|後勤|獲得?|未獲|取得|缺乏|需要|人力|秘書處|決策|政府|國內|各界|廣泛|長期|持續|繼續|鼎力)(?:的|之|各[^，。]{0,6})?支持|支持(?:估計|總額|資料|措施|體系|計[畫劃]|方案|機制|系統|服務|者|度|團體|性|下)/;
const wish =
  /(?:呼籲|籲請|敦請|促請|懇請|盼|希望|期盼|期待|邀請|爭取|洽請|請求|請|尋求|感謝|遊說|說服|是否|若|倘|如果|假如|除非|能否|可否)[^，。；]{0,16}$/;
const notNow =
  /(?:並非|沒有|並未|未曾|不再|過去|曾於|以往|先前曾)[^，。；]{0,6}$|(?:規劃|研議|預計|預定|打算|考慮)[^，。；]{0,16}$/;
/** What people, parties and parliaments at home think is no stand of the delegation. */
const atHome =
  /民眾|民調|業者(?!代表)|公會|各州|(?:國會|議會|立法院)[^，。；]{0,10}(?:通過|支持|反對|贊成|表決|否決)|政黨|兩大黨|檢察總長|二讀|三讀|法案/;
/** 不反對, 未持異議, 撤回反對意見: who says so takes no stand against it. */
const negated =
  /(?:不|無|未|沒有|並非|亦非|無人|未有會員|撤回|撤銷|收回|放棄)(?:曾|再|會|予|表|表示|表達|持|提|提出|堅持|有|任何|其|具體)*$|\b(?:not|no|never|n't|without|withdrew|withdraws|withdrawn)(?:\s+(?:its|their|the|any|an?|further|formal(?:ly)?))*\s*$/i;
const given =
  /(?:已|業)將[^，。]{0,24}$|將(?:於|在)?[^，。]{0,16}$|(?:參酌|答應|允諾|允|承諾|同意|接受|請)[^，。]{0,12}$/;

/** 對美方提案表示可考慮: the proposal is another's. */
const aboutAnother = /(?:對於?|就|針對|關於|有關|感謝|肯定|歡迎|聽取|詢及|詢問)[^，。；]{0,14}$/;
const chairing = /主席(?:國)?身[分份][^，。；]{0,20}$/;

/** 認為調升有理, 認其分類得當 */
const fine =
  /(?:認|認為|咸認)(?:為|其)?(?![^，。；]{0,14}[未不欠])(?!現行|現有|原)[^，。；]{1,14}(?:有理|妥適|允當|得當|可行而|合理)/;

/** The stance that a clause takes, with the words; null for none, a wish, or a noun (技術支持). */
export function stanceIn(raw: string): { stance: Stance; words: string } | null {
  // What is quoted is the text that they speak of.
  const text = raw.replace(/「[^」]{1,200}」|『[^』]{1,200}』/g, (quote) => "○".repeat(quote.length));
  if (atHome.test(text)) return null;
  const joint = joins.exec(text);
  if (
    joint &&
    !/秘書處|主席/.test(joint[0]) &&
    !wish.test(text.slice(0, joint.index)) &&
    !/不[^，]{0,2}$/.test(text.slice(0, joint.index))
  )
    return { stance: "amends", words: joint[0] };
  const against = joinsAgainst.exec(text);
  if (against && !wish.test(text.slice(0, against.index))) return { stance: "opposes", words: against[0] };
  if (fine.test(text)) return { stance: "supports", words: fine.exec(text)?.[0] ?? "" };
  // 贊成並建議增列…: what is added does not take the support back.
  const agreed = /^(?:均|亦|也|則|表示|代表|原則)*(?:支持|贊成|贊同)並/.exec(text);
  if (agreed) return { stance: "supports", words: agreed[0] };
  for (const [stance, patterns] of stanceRules)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match && takesIt(stance, match, text)) return { stance, words: match[0] };
    }
  return null;
}

function takesIt(stance: Stance, match: RegExpExecArray, text: string): boolean {
  const before = text.slice(0, match.index);
  const around = text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 4);
  // 會議地點尚在評估
  if (stance === "reserves" && /(?:地點|日期|時間|名單|人選)[^，。；]{0,4}$/.test(before)) return false;
  // 宣言不宜為單一技術背書
  if (stance === "supports" && /(?:不宜|不應|無須|毋須)[^，。；]{0,14}$/.test(before)) return false;
  if (stance === "supports" && (noun.test(around) || /任一|均可/.test(text))) return false;
  // Changes to the order of business are no amendments of a text.
  if (stance === "amends" && /不(?:應|宜|得|可|予|必|需|須)/.test(match[0])) return false;
  if (stance === "amends" && given.test(before)) return false;
  if ((stance !== "reserves" && wish.test(before)) || notNow.test(before) || /既不[^，。]{1,12}也不/.test(text))
    return false;
  if (stance !== "supports" && negated.test(before)) return false;
  if (stance === "proposes" && /將(?:於|在)?[^，。]{0,14}$/.test(before)) return false;
  if (
    stance === "proposes" &&
    (chairing.test(before) || (/^(?:提案|倡議)/.test(match[0]) && aboutAnother.test(before)))
  )
    return false;
  return !(/^(?:支持|贊成|贊同|反對)$/.test(match[0]) && /(?:各自|正反|贊成與|支持與|支持或|反對或|贊成或)/.test(text));
}

/** 建議新增…: support of a new text when others in the same point speak against it. */
export const wantsNew = (text: string): boolean =>
  /(?:建議|主張|希望|認為)(?:應|宜)?(?:予以)?(?:新增|增加|納入|增設|擴大|增列)/.test(text);

/** 反對刪除: against taking a text out, that is for the text where somebody wants it out. */
export const keepsText = (text: string): boolean =>
  /(?:反對|不(?:同意|贊成|支持))[^，。；]{0,6}(?:刪除|移除|刪去)/.test(text);
