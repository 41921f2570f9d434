import { type Leaf, textOfLeaves } from "../leaves";
import type { Outline } from "../outline/outline";
import type { Part } from "../outline/parts";
import type { Found, Recommendation } from "../proposal";
import { readLabel } from "../words/labels";
import { hanCount, squeezed } from "../words/script";
import { sentencesOf } from "../words/sentences";
import { pointsInTables, type TablePoint } from "./recommendations-in-tables";

const proposing =
  /建議(?!事項|書|案|：|:|如下|書面|者)|(?:允宜|實宜|似宜|亟宜|宜(?=[\p{Script=Han}])|應(?=(?:持續|積極|儘速|儘早|加強|強化|建立|推動|研議|考量|思考|注意|重視|規劃|落實|提升|擴大|密切|及早|適時|主動|優先|定期|審慎|檢討|納入|鼓勵|培養|培育|編列|派員|參考|善用|爭取|結合|配合|深化|維持|朝|可|更|再|逐步|適度|視|設置|成立|訂定|預為|預先|做好|妥為|妥善|指派)))|可(?=(?:規劃|考慮|考量|研議|參考|思考|評估|借鏡|參採|朝|爭取|鼓勵|善用|結合|透過|優先|適度|洽))|亦將|(?:未來|後續|爾後|今後|日後|將)(?:將|應|宜|可|亦|仍)?(?:持續|賡續|繼續|積極|加強|深化|爭取|參考|規劃|研議|推動|派員|納入|滾動)|賡續|有必要|須(?=(?:持續|積極|加強|儘早|密切))|亟需|應予|醞釀|滾動式修正|recommend|should\b/u;
const notProposing =
  /(?:各國|美國|日本|歐盟|會中|與會|代表|專家|講者|委員會|秘書處|主席|報告|公約|會議)[^，。]{0,12}建議|根據[^，。]{2,30}之規定|均應當/;

/** Sentences that propose an action of the own side. */
export function actionsIn(text: string): string[] {
  const leaf = { index: 0, block: 0, text, bold: false };
  return sentencesOf(leaf, false)
    .map((sentence) => sentence.text)
    .filter(
      (sentence) =>
        proposing.test(sentence) && !(notProposing.test(sentence) && !/允宜|宜|我國應|建議我/.test(sentence)),
    );
}

/** The points of the chapters 心得 and 建議, as proposals (domain §1.4: concrete and itemised; 「無」 where there is none). */
export function recommendationsOf(leaves: readonly Leaf[], outline: Outline): Found<Recommendation>[] {
  return outline.sections.flatMap((section) => inPart(section, leaves, null));
}

type Side = "reflections" | "recommendations" | "both";

function sideOf(part: Part): Side | null {
  const reflect = part.named.includes("reflections");
  const recommend = part.named.includes("recommendations");
  return reflect && recommend ? "both" : reflect ? "reflections" : recommend ? "recommendations" : null;
}

/** 短期建議, 心得: a chapter of points; 建議持續派員參與 is a point. */
const isChapter = /^.{0,8}(?:心得|建議|感想|檢討|結語|結論|收穫|展望|省思)(?:事項|部分|意見|方面|重點)?[:：]?$/;

function inPart(part: Part, leaves: readonly Leaf[], above: Side | null): Found<Recommendation>[] {
  const own = sideOf(part);
  const named = own !== null && (above !== null || !/摘要|紀要/.test(part.title));
  if (!named && above === null)
    return part.parts.flatMap((child) => (part.named.includes("abstract") ? [] : inPart(child, leaves, null)));
  const side = named ? own : above;
  if (side === null) return [];
  const inner = part.parts.filter((child) => sideOf(child) !== null && isChapter.test(child.title));
  if (inner.length > 0 && inner.length >= part.parts.length * 0.5)
    return part.parts.flatMap((child) => inPart(child, leaves, side));
  const rows = pointsInTables(leaves.slice(part.from, part.to));
  if (rows.length > 0) return rows.map((row) => fromRow(row, side));
  if (part.parts.length > 0)
    return part.parts.flatMap((child) => (isTerm(child) ? inPart(child, leaves, side) : point(child, leaves, side)));
  return unnumbered(leaves.slice(part.from, part.to), side);
}

/** 一、短期（一年內） holds the points that are to be done by then. */
const isTerm = (part: Part): boolean =>
  part.parts.length > 0 &&
  /^(?:[近短中長]{1,2}程|[近短中長]{1,2}期|立即可行)(?:建議|措施|目標|事項)?(?:[（(][^）)]*[)）])?$/.test(
    part.title.trim(),
  );

function point(part: Part, leaves: readonly Leaf[], side: Side): Found<Recommendation>[] {
  const body = leaves.slice(part.from, part.to);
  const first =
    sentencesOf({ index: part.leaf, block: 0, text: part.title, bold: false }, false)[0]?.text ?? part.title;
  const short = shortHeading(part.title, leaves[part.leaf]);
  if (!part.headingLike && short) {
    const rest = part.title.slice(short.from).trim();
    const whole = [rest, textOfLeaves(body)].filter(Boolean).join("\n");
    return [made(short.text, whole, side, `${short.text}\n${whole}`, part.leaf, 0.92, leaves[part.leaf]?.text ?? "")];
  }
  const heading = part.headingLike ? part.title : first;
  const inline = part.headingLike ? "" : part.title.slice(first.length).trim();
  const text = [inline, textOfLeaves(body)].filter(Boolean).join("\n");
  return [
    made(
      part.headingLike ? part.title : heading,
      text,
      side,
      part.headingLike ? text : [first, text].join("\n"),
      part.leaf,
      0.92,
      leaves[part.leaf]?.text ?? "",
    ),
  ];
}

/** 製作英文教材：將… · **及早準備文本**　請…: a heading that only a colon or a wide gap parts from its text. */
function shortHeading(title: string, leaf: Leaf | undefined): { text: string; from: number } | null {
  const match = /^((?:【[^】]{2,8}】)?)([^，。；：:　]{3,30})(?:[：:]|　+)(?=\S{6,})/.exec(title);
  if (!match?.[2] || !leaf || /^(?:一|二|三|例如|如下|說明|建議)$/.test(match[2])) return null;
  return { text: match[2].trim(), from: match[0].length };
}

function fromRow(row: TablePoint, side: Side): Found<Recommendation> {
  const printed = row.heading.text;
  const heading = readLabel(printed)?.rest || printed;
  const text = textOfLeaves(row.body);
  const found = made(heading, text, side, `${heading}\n${text}`, row.heading.index, 0.92, printed);
  const assisting = row.assisting?.split(/[、,，及]/).filter(Boolean);
  return {
    ...found,
    value: {
      ...found.value,
      ...(row.term ? { term: row.term } : {}),
      ...(row.lead ? { lead: row.lead } : {}),
      ...(assisting ? { assisting } : {}),
    },
  };
}

/** Points that are paragraphs without numbers; 無 is none. */
function unnumbered(leaves: readonly Leaf[], side: Side): Found<Recommendation>[] {
  const paragraphs = leaves.filter((leaf) => leaf.text && !leaf.cell && leaf.style !== "caption");
  if (
    paragraphs.length === 0 ||
    (paragraphs.length === 1 && /^[（(]?無(?:建議事項)?[)）]?[。.]?$/.test(squeezed(paragraphs[0]?.text ?? "")))
  )
    return [];
  if (side === "reflections" && paragraphs.length > 0) return [];
  // 建議一　爭取岸電專用電價, and under it what is meant.
  const counted = paragraphs.flatMap((leaf, at) =>
    /^建議\s*[一二三四五六七八九十\d]{1,2}[\s　、：:]+\S/u.test(leaf.text) ? [at] : [],
  );
  if (counted.length >= 2 && counted[0] === 0)
    return counted.map((at, order) => {
      const leaf = paragraphs[at] as Leaf;
      const line = leaf.text.replace(/^建議\s*[一二三四五六七八九十\d]{1,2}[\s　、：:]+/u, "");
      const body = textOfLeaves(paragraphs.slice(at + 1, counted[order + 1] ?? paragraphs.length));
      const first = body ? line : (sentencesOf({ ...leaf, text: line }, false)[0]?.text ?? line);
      return made(
        first,
        body || line.slice(first.length).trim(),
        side,
        `${line}\n${body}`,
        leaf.index,
        0.92,
        leaf.text,
      );
    });
  // Entries of a list that begin with a line of their own: its heading.
  const headed = paragraphs.filter((leaf) => /^[^。；\n]{4,40}\n\S{6,}/u.test(leaf.text));
  if (headed.length === paragraphs.length)
    return headed.map((leaf) => {
      const [first = "", ...rest] = leaf.text.split("\n");
      return made(readLabel(first)?.rest ?? first, rest.join("\n"), side, leaf.text, leaf.index, 0.92, leaf.text);
    });
  return paragraphs
    .filter((leaf) => hanCount(leaf.text) >= 10 && actionsIn(leaf.text).length > 0)
    .map((leaf) => {
      const first = /^[^，。；]{6,}(?=[，。；])/.exec(leaf.text)?.[0] ?? sentencesOf(leaf, false)[0]?.text ?? leaf.text;
      return made(
        readLabel(first)?.rest ?? first,
        leaf.text.slice(first.length).trim(),
        side,
        leaf.text,
        leaf.index,
        0.6,
        leaf.text,
      );
    });
}

function made(
  heading: string,
  text: string,
  side: Side,
  spoken: string,
  leaf: number,
  confidence: number,
  printed: string,
): Found<Recommendation> {
  const actions = actionsIn(spoken);
  const urged = /^(?:建議|宜|應|允宜|賡續|持續|加強|強化|推動|建立|研議|爭取|鼓勵|培養|積極|儘速|規劃)/.test(heading);
  const nature =
    side === "recommendations"
      ? "RECOMMENDATION"
      : actions.length === 0 && !(side === "both" && urged)
        ? "OBSERVATION"
        : side === "both" && /^(?:建議|允宜|宜|應)/.test(heading)
          ? "RECOMMENDATION"
          : "MIXED";
  const all = `${heading}\n${text}`;
  const term =
    /(?:期程|時程|辦理期限|期別)\s*[:：]\s*([^，。；\n）)]{1,16})|[（(【[]?(短期|中期|長期|中長期|短中期|立即可行|立即)[)）】\]]?(?=(?:建議|：|:|$|\n|，))/u.exec(
      all,
    );
  const lead = /(?:主辦(?:機關|單位)?|主政(?:機關|單位)?|權責(?:機關|單位))\s*[:：]\s*([^，。；\n）)]{2,30})/.exec(
    all,
  )?.[1];
  const assisting = /協辦(?:機關|單位)?\s*[:：]\s*([^。；\n）)]{2,60})/.exec(all)?.[1];
  return {
    value: {
      heading: heading.replace(/[：:]$/, "").trim(),
      text,
      nature,
      ...(term ? { term: (term[1] ?? term[2] ?? "").trim() } : {}),
      ...(lead ? { lead: lead.trim() } : {}),
      ...(assisting
        ? {
            assisting: assisting
              .split(/[、,，及]/)
              .map((part) => part.trim())
              .filter(Boolean),
          }
        : {}),
      proposedActions: actions,
    },
    confidence,
    at: [{ leaf, from: 0, to: printed.length }],
  };
}
