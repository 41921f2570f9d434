import type { Leaf, Span } from "../leaves";
import type { Stance } from "../proposal";
import type { Listed, Mention } from "../words/mentions";
import { clausesOf, type Sentence, sentencesOf } from "../words/sentences";
import { keepsText, stanceIn, wantsNew } from "./stance-words";
import { type Around, agentOf, codesOf, subjectOf } from "./subjects";

/** A stance as a clause states it. */
export type Taken = {
  stance: Stance;
  codes: string[];
  at: Span;
  /** Its subject stands in the clause itself. */
  sure: boolean;
  /** It is about taking a text out: for that, or against it. */
  about?: "deleting" | "keeping";
};
type Who = { codes: string[]; at: Span };

/** The stances of a point of the proceedings, in order. */
export function takenIn(leaf: Leaf, around: Around): Taken[] {
  const taken: Taken[] = [];
  const fresh: Taken[] = [];
  let suggested: Taken | null = null;
  for (const sentence of sentencesOf(leaf)) {
    let speaking: Who | null = null;
    for (const clause of clausesOf(sentence)) {
      taken.push(...proposersIn(clause, around));
      const subject = subjectOf(clause, around);
      const agent = subject ? null : agentOf(clause, around);
      const rest = subject?.rest ?? agent?.rest ?? clause.text;
      if (subject) speaking = { codes: standing(subject.list, rest, around), at: spanOf(clause, subject.list) };
      else if (startsWithOther(clause.text)) speaking = null;
      const who: Who | null = agent
        ? { codes: standing(agent.list, rest, around), at: spanOf(clause, agent.list) }
        : speaking;
      if (!who || who.codes.length === 0 || (!subject && !agent && namesOthers(clause, who, around))) continue;
      const at = { ...who.at, to: clause.to };
      const like = sameAs(clause.text, who.codes, taken, around);
      const said = like ? null : stanceIn(agent ? rest.slice(0, 40) : rest);
      // 附和 a concern or a question is no stand on a text.
      const isTheirs = said !== null && subject !== null && belongsToOther(rest, said.words, who, around);
      const found =
        isTheirs ||
        (said &&
          /^附[和議]/.test(said.words) &&
          (/關切|質疑|詢問|疑慮/.test(leaf.text) || (!suggested && taken.length === 0)))
          ? null
          : said;
      const add = (stance: Stance, sure: boolean) => taken.push({ stance, codes: like?.codes ?? who.codes, at, sure });
      if (like) add(like.stance, false);
      // 獲美國、日本共同提案: they join what another proposes.
      else if (found?.stance === "proposes" && agent) add("supports", false);
      else if (found) {
        const answers = suggested !== null && !suggested.codes.some((code) => who.codes.includes(code));
        if (suggested && answers && (saidBefore.test(rest) || isBare(found.words, rest))) {
          taken.push(suggested);
          suggested = null;
        }
        // 反對納入「…」一詞，建議以…取代: they want it changed.
        const last = taken.at(-1);
        if (
          found.stance === "amends" &&
          last?.stance === "opposes" &&
          last.codes.join() === who.codes.join() &&
          last.at.leaf === at.leaf &&
          /取代|改為|改成|替換/.test(rest)
        )
          taken.pop();
        add(found.stance, subject !== null || agent !== null);
        const own = taken.at(-1);
        if (own && keepsText(rest)) own.about = "keeping";
        else if (own && found.stance === "opposes" && /刪除|移除/.test(found.words)) own.about = "deleting";
      } else if (wantsNew(rest)) fresh.push({ stance: "supports", codes: who.codes, at, sure: false });
      if (!found && subject && /^[^，]{0,10}建議/.test(rest))
        suggested = { stance: "proposes", codes: who.codes, at, sure: false };
    }
  }
  return settled(taken, fresh);
}

/** 支持是項建議: what was suggested before was a proposal. */
const saidBefore = /(?:是項|該項?|此項?|其|前述|上述)(?:建議|提議|提案|意見|動議|看法)/;

/** 泰國附議, 法國反對: an answer to what was just suggested, with no object of its own or a short one. */
const isBare = (words: string, rest: string): boolean =>
  /附議|支持|贊成|贊同|反對|不贊成|不支持/.test(words) && rest.replace(/[，。；]$/, "").length <= 14 + words.length;

/**
 * What only the whole point decides: whether somebody's text met with any stand, whether 反對刪除 is for a text, and
 * whether 建議新增 met with objection.
 */
function settled(taken: readonly Taken[], fresh: readonly Taken[]): Taken[] {
  const others = taken.some((one) => one.stance !== "proposes");
  const named = taken.filter((one) => one.stance !== "proposes" || one.sure || others);
  return withText(named, fresh);
}

function withText(taken: readonly Taken[], fresh: readonly Taken[]): Taken[] {
  const deleting = taken.some((one) => one.about === "deleting");
  const known = taken.map((one) =>
    one.about === "keeping" && deleting ? { ...one, stance: "supports" as const } : one,
  );
  if (!known.some((one) => one.stance === "opposes")) return known;
  const speaks = (codes: readonly string[]) => known.some((one) => one.codes.some((code) => codes.includes(code)));
  return [...fresh.filter((one) => !speaks(one.codes)), ...known];
}

const spanOf = (clause: Sentence, list: { from: number; to: number }): Span => ({
  leaf: clause.leaf,
  from: clause.from + list.from,
  to: clause.from + list.to,
});

const onText = /(?:該|此|本|上述|前述|草案|提案|修正|文字|條文|限額|措施|案|節|段|議|○)/;

/** Whose stand it is: 帛琉代表PNA speaks for PNA; an organisation stands only where a text is spoken of, the hosts of the meeting never. */
function standing(list: Listed, rest: string, { hosts, find }: Around): string[] {
  const behalf = /^(?:代表|謹代表|以)\s*/.exec(rest);
  const group = behalf ? find(rest)[0] : undefined;
  if (behalf && group && group.from <= behalf[0].length && group.kind !== "economy") return [group.code];
  const quoted = rest.replace(/「[^」]*」/g, "○").slice(0, 40);
  const allowed = (mention: Mention) =>
    !hosts.has(mention.code) && (mention.kind !== "organisation" || onText.test(quoted));
  return codesOf({ ...list, members: list.members.filter(allowed) });
}

/** Somebody else is named in a clause whose subject is only carried over: whose stand it is cannot be told. */
function namesOthers(clause: Sentence, who: Who, { find }: Around): boolean {
  return find(clause.text).some((mention) => {
    if (who.codes.includes(mention.code)) return false;
    const before = clause.text.slice(0, mention.from);
    const after = clause.text.slice(mention.to);
    const isObject = /(?:對|向|與|就|針對|支持|反對|贊同|附議|同意|接受|呼應|於)$/.test(before);
    return !isObject && !/^(?:之|的|所提|提案|立場|意見|案)/.test(after);
  });
}

/** 中國批評美國反對該案: the words of the stand belong to who stands right before them. */
function belongsToOther(rest: string, words: string, who: Who, { find }: Around): boolean {
  const before = rest.slice(0, Math.max(0, rest.indexOf(words)));
  if (/^[\s]*以外/.test(rest)) return true;
  return find(before).some(
    ({ code, from, to }) =>
      !who.codes.includes(code) &&
      /^(?:代表|方面|均|亦|也|表示|則)*$/.test(before.slice(to)) &&
      !/(?:對|對於|向|與|和|及|、|同|就|針對|於|獲)$/.test(before.slice(0, from)),
  );
}

/** 歐體所提…提案, FFA提出之限額表: who brought it in, wherever it is said. */
function proposersIn(clause: Sentence, { hosts, find }: Around): Taken[] {
  return find(clause.text).flatMap((mention): Taken[] => {
    const after = clause.text.slice(mention.to);
    if (hosts.has(mention.code) || !broughtIn.test(after) || notAProposal.test(after)) return [];
    return [{ stance: "proposes", codes: [mention.code], at: spanOf(clause, mention), sure: false }];
  });
}

const broughtIn =
  /^(?:代表|方面|等國?)?(?:所)?(?:提出|提|提交|倡議)(?:之|的|「|『)|^(?:代表)?所提|^(?:的|之)?(?:提議|提案)(?=(?:表達|表示|均|亦|，|。|獲|遭|未|草案))/;
const notAProposal =
  /^(?:代表)?所提(?:之|的)?(?:增列|新增)?(?:意見|問題|疑慮|疑問|修正|文字|事項|建議文字|報告)|^提出(?:之|的)(?:意見|問題|疑慮|報告|修正)/;

const joining =
  /(?:附議|附和|呼應|贊同|認同|支持|同意)([^，。；]{1,16}?)(?:之|的|所持|所提)?(?:意見|立場|主張|看法|觀點|發言)/;
const alike = /(?:立場|看法|意見|主張)(?:一致|相同|相近|雷同)|持(?:相同|同樣)(?:立場|看法|意見)/;

/** 附議中方意見, 與歐盟立場一致: the stance that somebody else took before. */
function sameAs(
  text: string,
  codes: readonly string[],
  taken: readonly Taken[],
  { find }: Around,
): { stance: Stance; codes: string[] } | null {
  if (/(?:附議|附和|呼應)[^，。；]{0,14}(?:詢問|提問|關切)/.test(text)) return null;
  const joined = joining.exec(text);
  const named = (joined ? find(joined[1] ?? "") : alike.test(text) ? find(text) : []).map((mention) => mention.code);
  const earlier = [...taken]
    .reverse()
    .find((one) => one.stance !== "proposes" && one.codes.some((code) => named.includes(code)));
  const others = codes.filter((code) => !earlier?.codes.includes(code));
  return earlier && others.length > 0 ? { stance: earlier.stance, codes: others } : null;
}

/** A clause with a subject of its own that is no delegation: 主席, 秘書處, 會議, 該案. */
const startsWithOther = (text: string): boolean =>
  /^(?:[\s「]|惟|但|而|並|另|爰|最後|嗣|後)*(?:主席|會議|秘書處|本案|該案|此案|該提案|大會|全體|各(?:國|會員|經濟體|方)|多數|部分|雙方|與會|其他|其餘|最終|結果|經|因|由於|前者|後者|該|此|本|無(?:會員|國家|任何|人|經濟體|代表|其他))/.test(
    text,
  );
