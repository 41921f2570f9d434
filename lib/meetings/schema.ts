import { z } from "zod";
import { dayText, id, optionalDay, optionalId, optionalText, requiredText, version } from "@/lib/action/fields";
import { readSpan } from "@/lib/calendar/read-time";
import { itemKinds, meetingModes } from "./model";
import { isPlaceZone } from "./rules";
import { directions } from "./tree";

const ordinal = z
  .string()
  .trim()
  .nullish()
  .transform((value, context): number | null => {
    if (!value) return null;
    const number = Number(value.normalize("NFKC"));
    if (Number.isInteger(number) && number > 0 && number < 10_000) return number;
    context.addIssue({ code: "custom", message: "form.notANumber" });
    return z.NEVER;
  });

export const seriesSchema = z.object({
  code: requiredText(40),
  nameZh: requiredText(200),
  nameEn: requiredText(200),
});
export type SeriesInput = z.infer<typeof seriesSchema>;

/** What a person states about a meeting. */
export const meetingSchema = z.object({
  seriesId: optionalId(),
  ordinal,
  nameZh: requiredText(300),
  nameEn: optionalText(300),
  countryZh: optionalText(100),
  cityZh: optionalText(100),
  cityEn: optionalText(100),
  // One sentence at a time: what is empty is not also no zone.
  timeZone: requiredText(64).refine((zone) => zone === "" || isPlaceZone(zone), "form.notAZone"),
  startsOn: dayText(),
  endsOn: dayText(),
  mode: z.enum(meetingModes, { error: "form.required" }),
  host: optionalText(200),
  chair: optionalText(200),
});
export type MeetingInput = z.infer<typeof meetingSchema>;

export const createMeetingSchema = meetingSchema.extend({ tripId: optionalId() });
export const updateMeetingSchema = meetingSchema.extend({ meetingId: id(), version: version() });

/** "9:00-90m" → start and end; empty is no time. */
const span = z
  .string()
  .trim()
  .nullish()
  .transform((value, context): { start: number | null; end: number | null } => {
    if (!value) return { start: null, end: null };
    const read = readSpan(value);
    if (read) return read;
    context.addIssue({ code: "custom", message: "form.notATime" });
    return z.NEVER;
  });

/** One presenter a line, or several parted by a semicolon: commas occur inside a name with its office. */
const presenters = z
  .string()
  .trim()
  .max(2000, "form.tooLong")
  .nullish()
  .transform((value) =>
    (value ?? "")
      .split(/[\n;；]+/)
      .map((name) => name.trim())
      .filter(Boolean),
  );

export const itemFields = z.object({
  number: optionalText(20),
  kind: z.enum(itemKinds, { error: "form.required" }),
  titleZh: optionalText(500),
  titleEn: optionalText(500),
  textZh: optionalText(5000),
  textEn: optionalText(5000),
  day: optionalDay(),
  time: span,
  presenters,
});

export const addItemSchema = itemFields.extend({ meetingId: id(), parentId: optionalId(), afterId: optionalId() });
export const updateItemSchema = itemFields.extend({ itemId: id(), version: version() });
export const moveItemSchema = z.object({ itemId: id(), direction: z.enum(directions) });
export const removeItemSchema = z.object({ itemId: id() });
export const setFollowsSchema = z.object({ itemId: id(), followsId: optionalId() });
/** Several links confirmed at once: "item:followed" pairs, with nothing after the colon where there is to be no link. */
export const confirmFollowsSchema = z.object({
  meetingId: id(),
  pairs: z.array(z.string().regex(/^[^:]{1,64}:[^:]{0,64}$/, "form.invalid")).default([]),
});
