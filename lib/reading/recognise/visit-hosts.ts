import { squeezed } from "../words/script";
import { personList } from "./visit-people";

/** How the names of bodies end. */
export const bodyEnd =
  "部|署|局|處|院|會|館|所|中心|司|大學|學院|法院|銀行|公司|協會|學會|基金會|聯盟|研究所|實驗室|工廠|港|機場|稅關|海關|辦事處|代表處|代表團|總領事館|大使館|市政府|政府|警察局|檢察署|委員會|機構|園區|圖書館|博物館|醫院|消防局|學校|秘書處|總部|市場|農場|廠|站|集團|商會|議會|工會|總署|總局|分署|分局|支署|書院|中學|小學|公園|保護區|碼頭|組織|交易所|檔案館|美術館|劇院|觀測站|港口|基地|本關|廳|企業|中央|農會|漁會|監獄|法庭|電廠|機房|校區|教室|工作室|餐廳|社區|課";

/** The body at the start of a text: a name that ends like one, or an acronym; null where none stands there. */
export function hostIn(text: string): string | null {
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
export const generic =
  /^(?:我國|我)?(?:駐外(?:辦事處|館處?|機構)|各?(?:相關|有關|主管|當地)?(?:機關|單位|組織|政府)|該.|本.|兩會|大會|年會|會議|委員會|其他.*|多.*|現場|場所|.*(?<!駐.{0,12})代表團)$/;

export const clean = (text: string): string =>
  text
    .replace(/^(?:我國|我)(?=駐)/, "")
    .replace(/[，。；：:].*$/, "")
    .trim();

const key = (host: string) =>
  squeezed(host)
    .replace(/[（(][^）)]*[)）]/g, "")
    .replace(/^(?:泰國|日本|美國|法國|德國|英國|韓國|新加坡|我國)/, "")
    .replace(/臺/g, "台");

export function same(a: string, b: string): boolean {
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
