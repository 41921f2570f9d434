import type { Leaf } from "../leaves";
import type { Stance } from "../proposal";
import { clausesOf, sentencesOf } from "../words/sentences";
import { listedSides } from "./listed-sides";
import { proposersIn } from "./proposers";
import { settled } from "./settled";
import { sameAs } from "./stance-alike";
import {
  asProposal,
  findsUnfit,
  goesOnToSuggest,
  inContext,
  isBare,
  metWithSupport,
  saidBefore,
  suggests,
  wantsOtherwise,
  welcomes,
} from "./stance-context";
import { keepsText, stanceIn, wantsNew } from "./stance-words";
import { type Around, agentOf, spanOf, subjectOf } from "./subjects";
import type { Taken, Who } from "./taken";
import { belongsToOther, isContent, namesOthers, standing, startsWithOther } from "./whose-stand";

/**
 * The stances of a paragraph of the proceedings, in order.
 * @param earlier those of the paragraphs before it under the same heading
 */
export function takenIn(leaf: Leaf, around: Around, earlier: readonly Taken[] = []): Taken[] {
  const taken: Taken[] = [];
  const fresh: Taken[] = [];
  let suggested: (Taken & { weak?: boolean }) | null = null;
  for (const sentence of sentencesOf(leaf)) {
    let speaking: Who | null = null;
    let saidBy: Who | null = null;
    const clauses = clausesOf(sentence);
    for (const [index, clause] of clauses.entries()) {
      const sides = listedSides(clauses, index, around);
      taken.push(...proposersIn(clause, around), ...sides);
      if (sides.length > 0) continue;
      const isOpen = taken.length > 0 || earlier.length > 0;
      const subject = subjectOf(clause, around);
      const agent = subject ? null : agentOf(clause, around);
      const rest = subject?.rest ?? agent?.rest ?? clause.text;
      // 美國認為，歐盟之準則缺乏科學依據，反對該措施: what they say is about others, and who says it goes on.
      if (subject && saidBy && isContent(subject.rest)) continue;
      if (subject) speaking = { codes: standing(subject.list, rest, around, isOpen), at: spanOf(clause, subject.list) };
      else if (agent && /^(?:代表)?(?:發言|說明)/.test(agent.rest))
        speaking = { codes: standing(agent.list, rest, around, isOpen), at: spanOf(clause, agent.list) };
      else if (startsWithOther(clause.text) && !saidBy) speaking = null;
      saidBy = /(?:認為|指出|表示|強調|說明|主張)，$/.test(clause.text) ? speaking : null;
      const who: Who | null = agent
        ? { codes: standing(agent.list, rest, around, isOpen), at: spanOf(clause, agent.list) }
        : speaking;
      if (!who || who.codes.length === 0 || (!subject && !agent && namesOthers(clause, who, around))) continue;
      const at = { ...who.at, to: clause.to };
      const like = sameAs(clause.text, who.codes, taken, clause.from, around);
      if (like) {
        taken.push({ stance: like.stance, codes: like.codes, at, sure: false });
        continue;
      }
      if (suggested && !subject && metWithSupport.test(clause.text)) {
        taken.push(suggested);
        suggested = null;
      }
      const said = elsewhere.test(leaf.text.slice(sentence.from, clause.from))
        ? null
        : stanceIn(agent ? rest.slice(0, 40) : rest);
      const isIdle =
        said &&
        ((subject !== null && belongsToOther(rest, said.words, who, around)) ||
          (!subject && !agent && /^[獲遭受]/.test(clause.text)) ||
          // 附和 a concern or a question is no stand on a text.
          (/^附[和議]/.test(said.words) &&
            !suggested &&
            taken.length === 0 &&
            (earlier.length === 0 || /關切|質疑|詢問|疑慮/.test(leaf.text))));
      const here = taken.filter((one) => one.at.from >= sentence.from);
      const onTable = [...earlier, ...taken].some(
        (one) => one.stance === "proposes" && one.codes.join() !== who.codes.join(),
      );
      const mild =
        said || !onTable || (!subject && !agent && !wantsOtherwise.test(clause.text) && !findsUnfit.test(rest))
          ? null
          : welcomes.test(rest)
            ? ({ stance: "supports", words: "歡迎" } as const)
            : wantsOtherwise.test(clause.text)
              ? ({ stance: "amends", words: "要求" } as const)
              : findsUnfit.test(rest) &&
                  !here.some(
                    (one) =>
                      (one.stance === "amends" || one.stance === "supports") && one.codes.join() === who.codes.join(),
                  )
                ? ({ stance: "opposes", words: "不宜" } as const)
                : null;
      // 改為4浬將使作業船數減少: a change that nobody in the sentence asks for.
      const isUnasked =
        said?.stance === "amends" &&
        /^(?:改為|改成|改採|改由|調整為|代以|下修至|修正為)/.test(said.words) &&
        !/建議|主張|要求|希望|提議|盼|請/.test(leaf.text.slice(sentence.from, clause.from));
      const isRecord = said?.stance === "amends" && /載明|補列/.test(said.words) && /紀錄/.test(clause.text);
      const found =
        isIdle || isUnasked || isRecord
          ? null
          : said
            ? inContext(said, rest, who.codes, here, [...earlier, ...taken], leaf.index)
            : mild;
      // 歡迎準則之研提，惟…保留其立場
      if (found?.stance === "reserves" && withdrawn(here.at(-1), who, clause.text, leaf)) taken.pop();
      if (found === mild && mild?.stance === "opposes" && withdrawn(here.at(-1), who, clause.text, leaf)) taken.pop();
      const add = (stance: Stance, sure: boolean) => taken.push({ stance, codes: who.codes, at, sure });
      if (!found) {
        if (wantsNew(rest)) fresh.push({ stance: "supports", codes: who.codes, at, sure: false });
        else if (!agent && (subject ? suggests : goesOnToSuggest).test(rest)) {
          const weak = !subject && here.some((one) => one.codes.join() === who.codes.join());
          const stance = /^[^，]{0,10}主張/.test(rest) ? "supports" : "proposes";
          suggested = { weak, stance, codes: who.codes, at, sure: false };
        }
        continue;
      }
      // 獲美國、日本共同提案: they join what another proposes.
      if (found.stance === "proposes" && agent) {
        // 本案由泰、韓兩國共同提出: whose it is.
        const isTheirs = /(?:^|案|係|，)由$/.test(clause.text.slice(0, agent.list.from).trim());
        add(isTheirs ? "proposes" : "supports", false);
        continue;
      }
      const answers = suggested !== null && !suggested.codes.some((code) => who.codes.includes(code));
      if (suggested && answers && (saidBefore.test(rest) || (!suggested.weak && isBare(found.words, rest)))) {
        const isJoined = suggested.stance === "supports" && found.stance === "supports";
        taken.push(isJoined ? { ...suggested, stance: "proposes" } : suggested);
        suggested = null;
      }
      if (
        found.stance === "amends" &&
        (wantsItChanged(here.at(-1), who, rest) || withdrawn(here.at(-1), who, clause.text, leaf))
      )
        taken.pop();
      // 堅持維持5%，不同意提高
      if (
        found.stance === "opposes" &&
        here.at(-1)?.stance === "supports" &&
        here.at(-1)?.codes.join() === who.codes.join() &&
        /維持|保留/.test(leaf.text.slice(here.at(-1)?.at.from, here.at(-1)?.at.to))
      )
        taken.pop();
      const before = taken.at(-1);
      add(found.stance, subject !== null || agent !== null);
      const echo = taken.at(-1);
      if (echo && before && /^附[議和]|^呼應/.test(found.words) && clause.from - before.at.to < 12) echo.echoes = true;
      const own = taken.at(-1);
      if (own && keepsText(rest)) own.about = "keeping";
      else if (own && found.stance === "opposes" && /刪除|移除/.test(found.words)) own.about = "deleting";
    }
  }
  const proposed =
    earlier.length > 0
      ? taken
      : asProposal(
          taken,
          (one) => leaf.text.slice(one.at.from, one.at.to),
          // 關於豁免清單，巴西建議…: another matter.
          (one) =>
            /(?:^|[。；])(?:關於|至於|有關|另|就)[^。；]{0,24}$/.test(
              leaf.text.slice(Math.max(0, one.at.from - 30), one.at.from),
            ),
        );
  return settled(proposed, fresh);
}

/** 反對納入「…」一詞，建議以…取代: they want it changed. */
const wantsItChanged = (last: Taken | undefined, who: Who, rest: string): boolean =>
  last?.stance === "opposes" &&
  last.codes.join() === who.codes.join() &&
  /取代|改為|改成|替換|^(?:故|因此|爰|並)?(?:要求|建議)|^(?:宜|應改)/.test(rest);

/** 原則同意，惟要求…, 贊成…，惟建議改為…: what they agree to is the changed text. */
const withdrawn = (last: Taken | undefined, who: Who, clause: string, leaf: Leaf): boolean =>
  last?.stance === "supports" &&
  last.codes.join() === who.codes.join() &&
  ((/^(?:惟|但|然)/.test(clause) && !/支持/.test(leaf.text.slice(last.at.from, last.at.to))) ||
    (/^(?:爰|故|因此)?(?:建議|要求|主張|提議)/.test(clause) &&
      /贊[同成]|同意/.test(leaf.text.slice(last.at.from, last.at.to)) &&
      /[，]惟/.test(leaf.text.slice(last.at.to - 1, last.at.to + 60))) ||
    /原則上?(?:同意|支持|贊成|接受)[^，]{0,6}，$/.test(leaf.text.slice(last.at.from, last.at.to)));

/** What is told of a parliament goes on to the end of the sentence. */
const elsewhere = /歐洲議會|(?:國會|立法院)[^，。；]{0,10}(?:通過|支持|反對|贊成|表決|否決)|二讀|三讀|民調/;
