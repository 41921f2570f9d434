import type { SlotKind } from "../../proposal";

const rules: [SlotKind, RegExp][] = [
  [
    "MEAL",
    /午餐|午宴|晚宴|晚餐|早餐|餐敘|酒會|便餐|用餐|工作餐|歡迎宴|惜別宴|\b(?:lunch(?:eon)?|dinner|reception|banquet|breakfast|cocktails?|party)\b|聯誼/i,
  ],
  [
    "BREAK",
    /茶敘|茶歇|休息|茶點|中場|咖啡|\b(?:(?:coffee|tea|health|networking|morning|afternoon|short)\s*break|refreshments?)\b|^(?:break|coffee|tea)$/i,
  ],
  [
    "OTHER",
    /^(?:報到|註冊|簽到|辦理報到)|報到(?:與|及|、)?(?:註冊|領取)?|合影|合照|團體照|\bofficial photo|^(?:site|field|technical) visit\b|\bcity tour\b|^(?:技術|實地|現場)參訪|^registration|\bgroup\s+photo|^photo|\bfamily photo|^transfer|^check[- ]?in|搭車|接駁|集合出發|場地布置/i,
  ],
  [
    "OPENING",
    /開幕|開場|開會式|始業式|開訓|致歡迎[詞辭]|歡迎(?:致?[詞辭]|儀式)|(?:貴賓|團長|雙方團長|主席|來賓|主辦國|長官)致[詞辭]|宣布開會|會議開始|^(?:official\s+|formal\s+)?opening\b|\bopening\s+(?:remarks?|session|ceremony|address|statements?|of the (?:meeting|session))|^welcom(?:e|ing)\b/i,
  ],
  [
    "CLOSING",
    /閉幕|閉會|散會|會議結(?:論|束)|結業式|綜合結論|總結(?:與|及|、)?(?:閉幕|散會)?$|^(?:會議)?總結|閉幕致[詞辭]|主席結語|^結語|^clos(?:e|ing|ure)\b|\bclosing\s+(?:remarks?|session|ceremony|address|of the (?:meeting|session))|^conclusions?\b|\badjourn|^wrap[- ]?up|^end of (?:the )?(?:day|meeting|session)/i,
  ],
];

/** What a line of an agenda is, from its title in either language (words of design: 開場, 議程, 茶敘, 餐, 散會). */
export function kindOf(titleZh: string | null, titleEn: string | null, numbered: boolean): SlotKind {
  for (const [kind, pattern] of rules) {
    // A numbered item that only speaks of a meal or an opening in passing stays an item.
    const hit = [titleZh, titleEn].some(
      (title) => title !== null && pattern.test(title) && (!numbered || title.length <= 24),
    );
    if (hit) return kind;
  }
  return "ITEM";
}
