import type { Leaf } from "../leaves";
import type { Found, Gift, Person } from "../proposal";
import { surnameLength } from "../words/people";
import { clausesOf, sentencesOf } from "../words/sentences";

const giving = /(?:致贈|贈送|贈予|贈與|回贈|互贈|餽贈|面贈)/;
const thing =
  /(?:紀念品|禮品|紀念牌|紀念章|獎牌|伴手禮|禮物|書籍|茶葉|瓷器|畫冊|錦旗|徽章|海報|出版品|圖錄|(?:(?!我國|代表團)[\p{Script=Han}]){1,8}(?:模型|組(?!長)|禮盒|盤|瓶|畫(?!冊)))/u;

/** Gifts given and received, from the words of giving. */
export function giftsOf(leaves: readonly Leaf[], delegates: readonly Person[]): Found<Gift>[] {
  const found: Found<Gift>[] = [];
  for (const leaf of leaves) {
    if (leaf.cell || !leaf.text || leaf.text.length > 20_000 || !giving.test(leaf.text)) continue;
    for (const sentence of sentencesOf(leaf))
      for (const clause of clausesOf(sentence)) {
        const match = giving.exec(clause.text);
        if (!match || /(?:建議|應|宜|可|準備|規劃|未|無|沒有|不)[^，。]{0,12}$/.test(clause.text.slice(0, match.index)))
          continue;
        const before = clause.text
          .slice(0, match.index)
          .replace(/^(?:照片|圖)\s*[\d一二三四五六七八九十]*[:：、]?\s*/, "")
          .replace(/^(?:本次|並|另|最後|會後|隨後|且|由|會議|結束前)+/, "")
          .trim();
        const after = clause.text.slice(match.index + match[0].length);
        const what = thing.exec(after)?.[0] ?? thing.exec(before)?.[0];
        const receiver =
          /(?:予|給)\s*([^，。；（(]{2,40})/.exec(after)?.[1] ??
          (what && after.indexOf(what) > 1 ? after.slice(0, after.indexOf(what)).replace(/[\s「『]+$/, "") : null);
        const ours =
          /我國|我方|我團|本團|本署|本局|本部|團長|(?:^|[^國方會])代表團|我代表|筆者|本人/.test(before) ||
          named(before, delegates) !== null ||
          (before === "" && !/我|本團|團長/.test(receiver ?? ""));
        const to = receiver ? (named(receiver, delegates) ?? trim(receiver)) : null;
        found.push({
          value: {
            given: ours,
            by: before ? (named(before, delegates) ?? trim(before)) : null,
            to,
            ...(what ? { what } : {}),
          },
          confidence: 0.7,
          at: [{ leaf: leaf.index, from: clause.from, to: clause.to }],
        });
      }
  }
  return found;
}

const trim = (text: string): string =>
  text
    .replace(/^.*[A-Z]{2,}\s*(?=\p{Script=Han})/u, "")
    .replace(/^(?:本次|此次)\s*/, "")
    .replace(/[。，；]$/, "")
    .trim();

/** The delegate whom words name, also with a title inside the name. */
function named(text: string, delegates: readonly Person[]): string | null {
  for (const { name } of delegates) {
    const own = surnameLength(name);
    const given = name.slice(own);
    if (
      text.includes(name) ||
      (given.length > 0 && new RegExp(`${name.slice(0, own)}[\\p{Script=Han}]{2,6}${given}`, "u").test(text))
    )
      return name;
  }
  return null;
}
