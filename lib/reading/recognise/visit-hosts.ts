import { squeezed } from "../words/script";
import { personList } from "./visit-people";

/** How the names of bodies end. */
export const bodyEnd =
  "部|署|局|處|院|會|館|所|中心|司|大學|學院|法院|銀行|公司|協會|學會|基金會|聯盟|研究所|實驗室|工廠|港|機場|稅關|海關|辦事處|代表處|代表團|總領事館|大使館|市政府|政府|警察局|檢察署|委員會|機構|園區|圖書館|博物館|醫院|消防局|學校|秘書處|總部|市場|農場|廠|站|集團|商會|議會|工會|總署|總局|分署|分局|支署|書院|中學|小學|公園|保護區|碼頭|組織|交易所|檔案館|美術館|劇院|觀測站|港口|基地|本關|廳|企業|中央|農會|漁會|監獄|法庭|電廠|機房|校區|教室|工作室|社區|課|辦公室|學系|診所|服務團|研究站|電視臺|電視台|電臺|電台|堤壩|營林區|示範林|養殖場|央行|管制席|網絡|研究室|事業所|事務所|總行|檢疫所|檢驗所|試驗所|林場|牧場|車廠|機關構|總處|公署|公社|組合|合作社|包裝場|分關|檢查站";

/** How the branch of a body ends: an office elsewhere, and no division of its head office. */
const branchEnd =
  "分院|分局|分署|分部|分行|中心|辦公室|辦事處|工廠|廠|實驗室|研究所|園區|站|港|機場|館|校區|學院|基地|農場|包裝場";

/** The body at the start of a text: a name that ends like one, or an acronym; null where none stands there. */
export function hostIn(text: string): string | null {
  const stretch = (/^[^，。；：！？\n]{2,90}/.exec(text)?.[0] ?? "")
    .replace(/^(?:位於|位在)[^，。]{1,10}?(?:的|之)/, "")
    .replace(/^(?:我國|我)(?=駐)/, "");
  const latin =
    /^[A-Z][A-Za-z0-9&.'’-]{1,}(?:\s+(?:of|for|and|the|[A-Z][A-Za-z&.'’-]+)){0,8}(?:總部|秘書處|公司|大學|博物館|圖書館|實驗室|中心|電視臺|電視台|電臺|\p{Script=Han}{2,10}(?:司|局|辦公室|包裝場|農場|工廠))?/u.exec(
      stretch,
    )?.[0];
  if (latin && latin.length >= 3 && !/^(?:Mr|Ms|Dr|Prof)\b/.test(latin)) return latin.replace(/(?:總部)$/, "");
  let host: string | null = null;
  for (const end of stretch.matchAll(new RegExp(`(?:${bodyEnd})`, "g"))) {
    const candidate = stretch.slice(0, end.index + end[0].length);
    const rest = stretch.slice(candidate.length);
    if (candidate.length < 3 || candidate.length > 40 || /、/.test(candidate)) break;
    if (/^(?:長|員|議|展|計|同|務|見|面|門|分|法|商)/.test(rest)) continue;
    host = candidate;
    // 日本水產廳資源管理部審議官…: the unit of somebody met there.
    if (
      /(?:廳|署|局)$/.test(candidate) &&
      /^\p{Script=Han}{2,8}?(?:部|處|司|課|組|科)(?=\p{Script=Han}{0,4}(?:長|官|員|主任|經理))/u.test(rest)
    )
      break;
    const after = rest.replace(/^[（(][^）)]{0,60}[)）]/, "");
    const more = new RegExp(`^[^及與和、由並]{0,14}?(?:${bodyEnd})`).test(after);
    if (!more || personList(after).length > 0) break;
  }
  // 葉調查專員冠達另與日本警察廳 · 首爾拜會韓國網路振興院: who goes there, and the going.
  host =
    host
      ?.replace(/^.{0,10}[長員授師官理任事][^與和]{0,3}(?:另|並|則)?[與和](?=.{4,}$)/, "")
      .replace(/^.*(?:拜會|參訪|拜訪|訪問)(?=.{3,}$)/, "")
      .replace(/^.{0,12}(?:後|再)?(?:轉赴|轉往|前往|趕赴)(?=.{4,}$)/, "")
      .replace(/^[^（(]{2,10}之(?=.{3,}$)/, "") ?? null;
  if (host === null || generic.test(host) || /會議$|大會$|年會$/.test(host)) return null;
  // 加拿大金融交易及報告分析中心（FINTRAC）溫哥華辦公室: the branch behind the bracket belongs to it.
  const behind = stretch.slice(stretch.indexOf(host) + host.length);
  const note = /^[（(][A-Za-zÀ-ž][^）)]{1,60}[)）]/.exec(behind)?.[0] ?? "";
  const branch = note
    ? new RegExp(`^\\p{Script=Han}{1,12}?(?:${branchEnd})(?![長員主])`, "u").exec(behind.slice(note.length))?.[0]
    : undefined;
  return branch && !/[由與及和於]/.test(branch) ? `${host}${note}${branch}` : host;
}

/** Words for bodies in general. */
export const generic =
  /^(?:我國|我)?(?:(?:駐外|我)?(?:辦事處|館處?|駐處|駐外機構|大使館|代表處)|各?(?:相關|有關|主管|當地|國際|官方|民間)?(?:機關|機構|單位|組織|政府|企業|醫療機構|公司)|.{2,8}總部|[^（(]{0,12}(?:機關|機構|單位|企業|駐外館處)|(?:各|兩|數|多|三|幾)[國家].*|該.*|本.*|我[團方].*|[與及和].*|其.{0,3}|選項.*|\d.*|兩會|大會|年會|會議|委員會|其他.*|多.*|現場|場所|.*(?<!駐.{0,12})代表團|.{0,6}主管機關.*|.*(?:博士|先生|女士).*|.{0,2}[處司組課科])$/;

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
  // HOFOR is 大哥本哈根公用事業公司（HOFOR）.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const bare = /^([A-Z][A-Za-z-]{1,12})公司$/.exec(short)?.[1];
  if (bare && new RegExp(`[（(][^）)]*\\b${bare}\\b`).test(long)) return true;
  if (/^[A-Z][A-Za-z-]{1,12}$/.test(short) && new RegExp(`[（(][^）)]*\\b${short}\\b`).test(long)) return true;
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
