import type { Stance } from "../proposal";

const wanting = "(?:建議|主張|要求|希望|盼|認為(?:應|宜)?|請求|擬|提出)";
const changing =
  "(?:修正(?!案)|修改|修訂|調整|改為|改成|改列|改以|改寫|修飾|刪除部分|部分(?:文字)?刪除|增列|增訂|加註|加入文字|增加文字|增補|補充文字|補入|酌修|文字(?:修正|修訂|調整)|調降|調升|降為|升為|調為|放寬|限縮|縮短|延長|取代|替換|弱化|加上)";
const r = (text: string) => new RegExp(text);

/** The words of reservation, amendment, objection and support; each says what a delegation wants of the text before it. */
const rules: readonly [Stance, readonly RegExp[]][] = [
  [
    "reserves",
    [
      /持保留|表示保留|有所保留|提出保留|維持保留|仍有保留|暫(?:時)?(?:予以)?保留/,
      /保留(?:其|該國|我國|我方)?(?:立場|態度|意見|權利)|(?:態度|立場)(?:暫)?保留/,
      /(?:就|對)[^，。；]{1,14}保留(?:[，。；]|$)/,
      /(?:須|需|尚須|尚需|須再|需再|有待)(?:先)?(?:請示|徵詢|洽詢|與國內|報請|攜回|帶回)/,
      /無法(?:於會中|當場|立即|即刻|於本次會議)表態|暫不(?:表態|表示意見)|暫無立場|尚未完成內部|需要更多時間/,
      /reserv(?:e|ed|es) (?:its|their) position/,
    ],
  ],
  [
    "amends",
    [
      r(`${wanting}(?:將|把|就|於|在|對)?[^，。；]{0,40}?${changing}`),
      /(?:提出|提交)[^，。；]{0,14}(?:修正(?:意見|文字|建議|案)?|修正案|文字建議|修訂建議|替代文字)/,
      /刪除部分|提議刪除[^，。；]{2,30}，?改為/,
      /惟(?:要求|建議|主張)(?:將)?[^，。；]{2,40}(?:提高|降低|改|增|減|縮)/,
    ],
  ],
  [
    "opposes",
    [
      /同意(?:將[^，。；]{0,20})?刪除/,
      /反對|不(?:表)?同意|不(?:予)?支持|不贊成|不認同/,
      /(?:無法|難以|不能|未能|不願)[^，。；]{0,10}?(?:支持|同意|接受|認同)|未(?:予)?(?:支持|同意)/,
      /(?:建議|主張|要求|提議|堅持)(?:應)?(?:予以|將[^，。；]{0,30}|全(?:數|部)|整段)?刪除(?!部分)/,
      /表示異議|提出異議|持異議|持不同(?:意見|立場|看法)|投(?:下)?反對票/,
      /拒絕(?:接受|同意|支持)|杯葛|抵制|阻擋|否決|不應(?:成為|納入|列入|作為|列為|強制|訂)/,
      /\b(?:not|never|unable to|cannot)\s+(?:be able to\s+)?(?:fully\s+)?(?:support|endorse|agree|accept)/,
      /object(?:ed|s|ion)?\b|oppos(?:ed|es)\b/,
    ],
  ],
  [
    "supports",
    [
      /(?:表示)?願(?:意)?(?:共同|參與)?(?:提案|連署)/,
      /(?:支持|贊成|贊同|附議|附和)/,
      /(?:表示|均|皆|亦|也|原則|一致)(?:可以?)?(?:同意|認同|接受)/,
      /同意(?:該|此|本|秘書處|主席|前述|上述|所提|通過|採認|將|以)|投(?:下)?贊成票|樂見其成/,
      /(?:認|認為)(?:仍)?有(?:其)?必要(?:予以)?保留|(?:建議|主張|要求|堅持)(?:應)?(?:予以)?(?:保留|維持)/,
      /support(?:ed|s)?\b|endorsed?\b/,
    ],
  ],
  [
    "proposes",
    [
      /提名|提議/,
      /(?:共同|聯合|聯名|正式)?(?<![○的之該此項個件案則份多])提案(?!國|方|單位|人|者|文件|內容|之|的|經|獲|遭|未|已|案|書|國家)/,
      /(?<![○的之該此項大介紹])倡議(?!國|方|單位|人|者|文件|內容|之|的|經|獲|遭|未|已|案|書|國家)/,
      /(?:提出|提交|遞交)[^，。；]{0,30}(?:提案|倡議|新工作項目|草案|建議案|動議)(?!後|之修正)/,
    ],
  ],
];

/** Support of somebody else's amendment is wanting the amendment. */
const joins =
  /(?:附議|附和|支持|贊成|贊同|認同|呼應)[^，。；]{0,12}(?:之|的|所提)(?:修正|修訂|修改)(?:意見|建議|文字|案)?/;
/** And of somebody else's objection is an objection. */
const joinsAgainst = /(?:附議|附和|支持|贊成|贊同|認同|呼應)[^，。；]{0,12}(?:之|的|所提)(?:反對|異議)/;
const noun =
  /(?:提供|給予|尋求|爭取|感謝|財政|資金|財務|經費|技術|政策|行政|後勤|獲得?|未獲|取得|缺乏|需要|人力|秘書處|決策|政府|國內|各界|廣泛|長期|持續|繼續|鼎力)(?:的|之|各[^，。]{0,6})?支持|支持(?:措施|體系|計[畫劃]|方案|機制|系統|服務|者|度|團體|性|下)/;
const wish =
  /(?:呼籲|籲請|敦請|促請|懇請|盼|希望|期盼|期待|邀請|爭取|洽請|請求|請|尋求|感謝|遊說|說服|是否|若|倘|如果|假如|除非|能否|可否)[^，。；]{0,16}$/;
const notNow = /(?:並非|沒有|並未|未曾|不再|過去|曾於|以往|先前曾)[^，。；]{0,6}$/;
/** 不反對, 未持異議, 撤回反對意見: who says so takes no stand against it. */
const negated =
  /(?:不|無|未|沒有|並非|撤回|撤銷|收回|放棄)(?:曾|再|會|予|表|表示|表達|持|提|提出|堅持|有|任何|其|具體)*$|\b(?:not|no|never|n't|without|withdrew|withdraws|withdrawn)(?:\s+(?:its|their|the|any|an?|further|formal(?:ly)?))*\s*$/i;
const given = /將(?:於|在)?[^，。]{0,16}$|(?:參酌|答應|允諾|承諾|同意|接受|請)[^，。]{0,12}$/;

/** The stance that a clause takes, with the words; null for none, a wish, or a noun (技術支持). */
export function stanceIn(raw: string): { stance: Stance; words: string } | null {
  // What is quoted is the text that they speak of.
  const text = raw.replace(/「[^」]{1,200}」|『[^』]{1,200}』/g, (quote) => "○".repeat(quote.length));
  const joint = joins.exec(text);
  if (joint && !wish.test(text.slice(0, joint.index)) && !/不[^，]{0,2}$/.test(text.slice(0, joint.index)))
    return { stance: "amends", words: joint[0] };
  const against = joinsAgainst.exec(text);
  if (against && !wish.test(text.slice(0, against.index))) return { stance: "opposes", words: against[0] };
  for (const [stance, patterns] of rules)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match && takesIt(stance, match, text)) return { stance, words: match[0] };
    }
  return null;
}

function takesIt(stance: Stance, match: RegExpExecArray, text: string): boolean {
  const before = text.slice(0, match.index);
  const around = text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 4);
  if (stance === "supports" && (noun.test(around) || /任一|均可/.test(text))) return false;
  // Changes to the order of business are no amendments of a text.
  if (stance === "amends" && (/議程/.test(text) || given.test(before))) return false;
  if (wish.test(before) || notNow.test(before) || /既不[^，。]{1,12}也不/.test(text)) return false;
  if (stance !== "supports" && negated.test(before)) return false;
  return !(/^(?:支持|贊成|贊同|反對)$/.test(match[0]) && /(?:各自|正反|贊成與|支持與|支持或|反對或|贊成或)/.test(text));
}

/** 建議新增…: support of a new text when others in the same point speak against it. */
export const wantsNew = (text: string): boolean =>
  /(?:建議|主張|希望|認為)(?:應|宜)?(?:予以)?(?:新增|增加|納入|增設|擴大|增列)/.test(text);

/** 反對刪除: against taking a text out, that is for the text where somebody wants it out. */
export const keepsText = (text: string): boolean =>
  /(?:反對|不(?:同意|贊成|支持))[^，。；]{0,6}(?:刪除|移除|刪去)/.test(text);
