import type { Doc } from "@/lib/richtext/model";
import type { Grade } from "@/prisma/generated/enums";

/** 會議紀要 of one delegation on one item, as the reader may read it. */
export type MinutesView = {
  id: string;
  attendanceId: string;
  itemId: string;
  tripId: string;
  doc: Doc;
  grade: Grade;
  finished: boolean;
  version: number;
  updatedAt: Date;
  updatedByName: string | null;
};

/** What a kept version holds. */
export type MinutesContent = { doc: Doc };
