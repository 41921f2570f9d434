import { getTranslations } from "next-intl/server";
import { type Knot, Thread } from "@/components/ui/thread";
import type { BriefView } from "@/lib/briefs/model";
import type { MinutesView } from "@/lib/minutes/model";
import type { NotesView } from "@/lib/positions/model";
import { knotNames } from "@/lib/thread/rules";
import { knotsOf } from "../../around";
import type { AroundItem } from "./around-item";

type Props = {
  around: AroundItem;
  brief: BriefView | null;
  minutes: MinutesView | null;
  notes: NotesView | null;
  current: "brief" | "minutes" | null;
};

/** The five knots of this item, each a link to where it is. */
export async function ItemThread({ around, brief, minutes, notes, current }: Props) {
  const [t, b, { say }] = [await getTranslations("minutes"), await getTranslations("briefs"), await knotsOf()];
  const { chosen, threads, item, itemHref } = around;
  const thread = (await threads).get(item.id)?.thread;
  if (!chosen || !thread) return null;
  const positions = notes?.issues.reduce((sum, issue) => sum + issue.positions.length, 0) ?? 0;
  // Facts in place of the bare state, where there is one to tell.
  const words: Record<string, string | null> = {
    brief:
      brief &&
      (brief.state === "CLEARED" ? b("clearedBy", { name: brief.decidedByName ?? "" }) : b(`state.${brief.state}`)),
    minutes: minutes && t(minutes.finished ? "state.finished" : "state.begun"),
    positions: positions > 0 ? t("knotWord.positions", { count: positions }) : null,
  };
  const hrefs: Record<string, string> = {
    brief: itemHref("/brief"),
    minutes: around.mayWrite ? itemHref("/minutes") : `${itemHref()}#minutes`,
    positions: `${itemHref()}#positions`,
    report: `/trips/${chosen.tripId}/report`,
    followUp: `${itemHref()}#follow-up`,
  };
  const knots = say(thread).map((knot, place): Knot => {
    const name = knotNames[place] ?? "brief";
    const closed = thread[name] === "closed";
    return {
      ...knot,
      word: words[name] ?? knot.word,
      href: closed ? undefined : hrefs[name],
      current: name === current,
    };
  });
  return (
    <div className="mt-4 max-w-176">
      <Thread label={t("thread")} knots={knots} named />
    </div>
  );
}
