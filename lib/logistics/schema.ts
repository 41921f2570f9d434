import { z } from "zod";
import { dayText, id, optionalDay, optionalId, optionalText, requiredText } from "@/lib/action/fields";
import { isDay } from "@/lib/calendar/day";
import { readTime } from "@/lib/calendar/read-time";
import { isZone } from "@/lib/calendar/zone";
import { entryKinds, legModes } from "./model";
import { endsBlocker } from "./rules";

/** A clock time in any usual writing → minutes after midnight. */
const timeText = () =>
  requiredText(20).transform((value, context): number => {
    const minute = readTime(value);
    if (minute !== null) return minute;
    context.addIssue({ code: "custom", message: "form.notATime" });
    return z.NEVER;
  });
const zone = () => requiredText(60).refine(isZone, "form.notAZone");

/** `entryId` and `seen` are there when an entry is changed, and missing when it is new. */
const entry = { tripId: id(), entryId: optionalId(), seen: optionalId() };

const legFields = z.object({
  ...entry,
  mode: z.enum(legModes),
  carrier: requiredText(80),
  fromPlace: requiredText(80),
  departsOn: dayText(),
  departsTime: timeText(),
  fromZone: zone(),
  toPlace: requiredText(80),
  arrivesOn: dayText(),
  arrivesTime: timeText(),
  toZone: zone(),
  reference: optionalText(80),
  note: optionalText(500),
});

/** Zod asks an object's checks also when a field of it was refused; then the value is not what its type says. */
const wellFormed = ({ departsOn, departsTime, fromZone, arrivesOn, arrivesTime, toZone }: z.output<typeof legFields>) =>
  [departsOn, arrivesOn].every((value) => value && isDay(value)) &&
  [departsTime, arrivesTime].every((value) => typeof value === "number") &&
  [fromZone, toZone].every((value) => value && isZone(value));

export const legSchema = legFields.superRefine((leg, context) => {
  if (!wellFormed(leg)) return;
  const wrong = endsBlocker({ ...leg, departsMinute: leg.departsTime, arrivesMinute: leg.arrivesTime });
  if (wrong) context.addIssue({ code: "custom", path: [wrong.field], message: wrong.key });
});

export const staySchema = z
  .object({
    ...entry,
    name: requiredText(160),
    address: optionalText(300),
    phone: optionalText(60),
    checkIn: dayText(),
    checkOut: dayText(),
    reference: optionalText(80),
  })
  .refine(({ checkIn, checkOut }) => checkOut > checkIn, { path: ["checkOut"], message: "logistics.noNight" });

export const registrationSchema = z.object({
  ...entry,
  title: requiredText(200),
  dueOn: optionalDay(),
  doneOn: optionalDay(),
  reference: optionalText(120),
});
export const deadlineSchema = z.object({ ...entry, title: requiredText(200), dueOn: dayText(), doneOn: optionalDay() });
export const contactSchema = z.object({
  ...entry,
  name: requiredText(100),
  title: optionalText(100),
  organisation: optionalText(160),
  phone: optionalText(60),
  email: z
    .string()
    .trim()
    .max(200, "form.tooLong")
    .refine((value) => value === "" || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), "form.notAnEmail")
    .transform((value) => value || null)
    .nullish()
    .transform((value) => value ?? null),
});

const kind = z.enum(entryKinds);
export const entrySchema = z.object({ kind, entryId: id() });
/** Only these two are ever done. */
export const doneSchema = z.object({ kind: z.enum(["registration", "deadline"]), entryId: id() });
/** What the toast sends back: "leg:<id>". */
export const undoSchema = z.object({ undo: z.string().max(100) }).transform(({ undo }, context) => {
  const parts = undo.split(":");
  const read = entrySchema.safeParse({ kind: parts[0], entryId: parts[1] });
  if (read.success) return read.data;
  context.addIssue({ code: "custom", message: "form.invalid" });
  return z.NEVER;
});

type Fields<T extends z.ZodType> = Omit<z.output<T>, "entryId" | "seen">;
export type LegInput = Fields<typeof legSchema>;
export type StayInput = Fields<typeof staySchema>;
export type RegistrationInput = Fields<typeof registrationSchema>;
export type DeadlineInput = Fields<typeof deadlineSchema>;
export type ContactInput = Fields<typeof contactSchema>;
