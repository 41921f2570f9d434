import { recordRestrictedReads, type Shown } from "@/lib/attendance/restricted";
import type { BriefView } from "@/lib/briefs/model";
import { findBrief } from "@/lib/briefs/queries";
import type { MinutesView } from "@/lib/minutes/model";
import { findMinutes } from "@/lib/minutes/queries";
import type { NotesView } from "@/lib/positions/model";
import { findNotes } from "@/lib/positions/queries";
import { listMemory, listRaised } from "@/lib/thread/memory";
import type { MemoryStep, RememberedRecommendation } from "@/lib/thread/memory-model";
import type { AroundItem } from "./around-item";

/** What is written about an item, as far as one may read it. Nulls where no delegation is shown. */
export type ItemRecords = {
  brief: BriefView | null;
  minutes: MinutesView | null;
  notes: NotesView | null;
  memory: MemoryStep[];
  raised: RememberedRecommendation[];
};

/** Reads them, and notes it when restricted text is among them. */
export async function itemRecords({ item, chosen, mayReadBrief }: AroundItem): Promise<ItemRecords> {
  const [brief, minutes, notes, memory, raised] = await Promise.all([
    chosen && mayReadBrief ? findBrief(chosen.id, item.id) : null,
    chosen && findMinutes(chosen.id, item.id),
    chosen && findNotes(chosen.id, item.id),
    listMemory(item.id),
    chosen ? listRaised(item.id, chosen.tripId) : [],
  ]);
  const own = chosen ? notesShown(notes, chosen.tripId) : [];
  await recordRestrictedReads([
    ...(brief ? [{ kind: "brief", ...brief }] : []),
    ...(minutes ? [{ kind: "minutes", ...minutes }] : []),
    ...own,
    ...memory.flatMap(remembered),
    ...raised.map((one) => ({ kind: "recommendation", ...one })),
  ]);
  return { brief, minutes, notes, memory, raised };
}

type Kinds = Partial<
  Record<"interventions" | "issues" | "outcomes" | "commitments", readonly Omit<Shown, "kind" | "tripId">[]>
>;

function notesShown(notes: Kinds | null, tripId: string): Shown[] {
  const kind = {
    interventions: "intervention",
    issues: "issue",
    outcomes: "outcome",
    commitments: "commitment",
  } as const;
  return (Object.keys(kind) as (keyof typeof kind)[]).flatMap((name) =>
    (notes?.[name] ?? []).map(({ id, grade }) => ({ kind: kind[name], id, grade, tripId })),
  );
}

const remembered = ({ delegations, recommendations }: MemoryStep): Shown[] => [
  ...delegations.flatMap((delegation) => notesShown(delegation, delegation.tripId)),
  ...recommendations.map((one) => ({ kind: "recommendation", ...one })),
];
