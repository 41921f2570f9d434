import type { MeetingListItem } from "@/lib/meetings/model";
import type { OutcomeKind } from "@/prisma/generated/enums";

/** A meeting among those of its series, with what was decided there. */
export type SeriesMeeting = MeetingListItem & {
  /** Numbered items at the top of its agenda. */
  items: number;
  outcomes: { kind: OutcomeKind; count: number }[];
};
