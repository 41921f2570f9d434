import { z } from "zod";
import { checked, id, requiredText, text, version } from "@/lib/action/fields";

const place = { attendanceId: id(), itemId: id() };
const part = () => text(20_000);

export const saveBriefSchema = z.object({
  ...place,
  version: version(),
  /** A save that nobody asked for. */
  automatic: checked(),
  objective: part(),
  position: part(),
  redLine: part(),
  say: part(),
  ifAsked: part(),
  doNotSay: part(),
  othersLikely: part(),
  grade: z.enum(["PUBLIC", "INTERNAL", "RESTRICTED"], "form.invalid").default("INTERNAL"),
});

export const submitBriefSchema = z.object({ ...place, version: version() });
export const clearBriefSchema = submitBriefSchema;
export const returnBriefSchema = z.object({ ...place, version: version(), reason: requiredText(2000) });
export const restoreBriefSchema = z.object({ ...place, versionId: id() });
