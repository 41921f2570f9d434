import type { Stance } from "../proposal";
import type { Around } from "./subjects";
import type { Taken } from "./taken";

const joining =
  /(?<![不未]|無法|難以|礙難|不[表予能願]|不便)(?:附議|附和|呼應|加入|贊同|認同|支持|同意)([^，。；]{1,16}?)(?:之|的|所持|所提)?(?:意見|立場|主張|看法|觀點|發言|文字|修正|所提|建議|提議|之議|見解)/;
/** 聲援墨方, 附和日方: whom they stand by. */
const sidesWith = /(?:聲援|附和|呼應|附議|應和|力挺)([^，。；]{1,8}?)(?:代表)?[，。；]?$/;
const alike =
  /[與同和跟](?!意)[^，。；]{1,12}(?:立場|看法|意見|主張|見解)?(?:均|亦)?(?:一致|相同|相近|相仿|雷同|無異|同調)|^(?:亦|也)?同[^，。；意]{1,6}(?:看法|立場|意見|主張)|呼應(?:前述|上述)[^，。；]{0,6}[，。；]?$|站在[^，。；]{1,10}(?:一邊|同一陣線)|同聲應和|頷首稱是|對[^，。；]{1,8}之(?:意見|看法)完全贊同|立場(?:均|亦)?與[^，。；]{1,10}(?:相同|一致)|(?:同其|立場(?:亦|均)?同(?!意)|作相同建議|亦以此為請)(?:立場|見解)?|(?:抱?持|作|採|為)(?:相同|同樣)(?:之)?(?:立場|看法|意見|聲明|主張)|(?:亦)?同此(?:主張|立場|看法|意見|見解)|所見略同|同調|口徑一致|看法與[^，。；]{1,10}一致|持(?:同樣|同一|相同)[^，。；]{0,6}(?:看法|意見|立場)|持(?:同樣|同一|相同)(?:之)?態度|亦持此(?:見|議)|持此見|同一陣線|不謀而合|(?:附和|呼應|附議)(?:其等|渠等)|^[^，]{0,12}亦(?:同|然)[，。；]?$/;

/** 附議中方意見, 與歐盟立場一致, 菲律賓亦同: the stance that somebody else took before, and who takes it now. */
export function sameAs(
  text: string,
  codes: readonly string[],
  taken: readonly Taken[],
  from: number,
  { find }: Around,
): { stance: Stance; codes: string[] } | null {
  if (/(?:附議|附和|呼應)[^，。；]{0,14}(?:詢問|提問|關切)/.test(text)) return null;
  const joined = joining.exec(text) ?? sidesWith.exec(text);
  // 與國際慣例一致 is like nobody.
  const isLikeSomething =
    /[與同和跟](?!意)[^，。；]{1,12}(?:均|亦)?(?:一致|相同|相近|相仿|雷同|無異)/.test(text) &&
    !/立場|看法|意見|主張|見解|態度/.test(text) &&
    !find(text).some((mention) => !codes.includes(mention.code));
  const isAlike =
    !isLikeSomething && alike.test(text) && !/(?:管理|標準|制度|規定|作法|文字|內容)(?:相?一致|相同)/.test(text);
  const named = (joined ? find(joined[1] ?? "") : isAlike ? find(text) : []).map((mention) => mention.code);
  const isLast = isAlike && named.every((code) => codes.includes(code));
  const byThem = (one: Taken) => one.codes.some((code) => named.includes(code));
  // 亦同 means who spoke just before, and nobody longer ago.
  const earlier = [...taken]
    .reverse()
    .find((one) => one.stance !== "proposes" && (isLast ? from - one.at.to < 40 : byThem(one)));
  if (!earlier && joined && taken.some((one) => one.stance === "proposes" && byThem(one)))
    return { stance: "supports", codes: codes.filter((code) => !named.includes(code)) };
  const others = codes.filter((code) => !earlier?.codes.includes(code));
  return earlier && others.length > 0 ? { stance: earlier.stance, codes: others } : null;
}
