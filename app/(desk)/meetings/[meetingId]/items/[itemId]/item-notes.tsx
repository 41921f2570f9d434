import { CommitmentsSection } from "@/components/positions/commitments-section";
import { InterventionsSection } from "@/components/positions/interventions-section";
import { IssuesSection } from "@/components/positions/issues-section";
import { OutcomesSection } from "@/components/positions/outcomes-section";
import type { Writing } from "@/components/positions/writing";
import { listEconomies } from "@/lib/meetings/queries";
import type { NotesView } from "@/lib/positions/model";
import { listSpeakers } from "@/lib/positions/queries";
import type { AroundItem } from "./around-item";

/** What the forms choose from, for those who may write. */
export async function writingOf({ chosen, item, mayWrite, show }: AroundItem): Promise<Writing | null> {
  if (!chosen || !mayWrite) return null;
  const [speakers, economies] = await Promise.all([listSpeakers(chosen.id), listEconomies()]);
  return {
    attendanceId: chosen.id,
    itemId: item.id,
    speakers: speakers.map(({ id, name }) => ({ id, label: name, lang: "zh-TW" })),
    // Found by any of its names: the hint is searched too.
    economies: economies.map(({ code, nameZh, nameEn, aliases }) => ({
      id: code,
      label: show.locale === "en" ? nameEn : nameZh,
      hint: [show.locale === "en" ? nameZh : nameEn, ...aliases].join("、"),
    })),
  };
}

type Props = { around: AroundItem; notes: NotesView; writing: Writing | null };

/** Interventions, positions, outcomes, commitments. */
export function ItemNotes({ around: { show, today, mayKeep }, notes, writing }: Props) {
  return (
    <div className="notes-two">
      <IssuesSection issues={notes.issues} writing={writing} locale={show.locale} />
      <InterventionsSection interventions={notes.interventions} writing={writing} />
      <OutcomesSection outcomes={notes.outcomes} writing={writing} />
      <CommitmentsSection
        commitments={notes.commitments}
        writing={writing}
        mayKeep={mayKeep}
        show={show}
        today={today}
      />
    </div>
  );
}
