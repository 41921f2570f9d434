import { z } from "zod";
import { classified, id, optionalDay, optionalId, optionalText, requiredText, unclassified } from "@/lib/action/fields";
import type { visitKinds } from "./model";
import { readMoney } from "./rules";

/** `entryId` and `seen` are there when an entry is changed, and missing when it is new. */
const entry = { tripId: id(), entryId: optionalId(), seen: optionalId() };
const grade = z.enum(["PUBLIC", "INTERNAL", "RESTRICTED"]).default("INTERNAL");
const rows = (max: number) => z.array(z.string().trim().max(max, "form.tooLong")).default([]);

export const visitSchema = z
  .object({
    ...entry,
    hostZh: requiredText(200),
    hostEn: optionalText(200),
    visitedOn: optionalDay(),
    notes: optionalText(20_000),
    grade,
    /** One entry a row of the form, the two lists side by side. */
    personName: rows(100),
    personTitle: rows(100),
  })
  .refine(({ notes }) => unclassified(notes), { path: ["notes"], ...classified })
  .refine(({ personName, personTitle }) => personTitle.every((title, row) => !title || personName[row]), {
    path: ["personName"],
    message: "trips.visit.titleWithoutName",
  });

export const giftSchema = z
  .object({
    ...entry,
    direction: z.enum(["GIVEN", "RECEIVED"]),
    fromName: requiredText(160),
    toName: requiredText(160),
    item: optionalText(200),
    value: optionalText(30),
    currency: optionalText(3).transform((text) => text?.toUpperCase() ?? null),
    disposition: optionalText(300),
  })
  .transform(({ value, currency, ...gift }, context) => {
    if (currency && !/^[A-Z]{3}$/.test(currency))
      context.addIssue({ code: "custom", path: ["currency"], message: "trips.gift.notACurrency" });
    if (value && !currency)
      context.addIssue({ code: "custom", path: ["currency"], message: "trips.gift.currencyMissing" });
    const valueMinor = value && currency ? readMoney(value, currency) : null;
    if (value && currency && valueMinor === null)
      context.addIssue({ code: "custom", path: ["value"], message: "trips.gift.notAnAmount" });
    return { ...gift, valueMinor, currency: valueMinor === null ? null : currency };
  });

export const pictureSchema = z
  .object({ ...entry, fileId: optionalId(), caption: requiredText(300), altText: optionalText(500), grade })
  .refine(({ caption }) => unclassified(caption), { path: ["caption"], ...classified });

export const visitEntrySchema = z.object({ entryId: id() });
export const movePictureSchema = z.object({ entryId: id(), direction: z.enum(["up", "down"]) });

/** What the toast sends back: "visit:<id>". */
const undo = (kinds: readonly (typeof visitKinds)[number][]) =>
  z.object({ undo: z.string().max(100) }).transform(({ undo: token }, context) => {
    const [kind, entryId] = token.split(":");
    const known = kinds.find((one) => one === kind);
    if (known && entryId) return { kind: known, entryId };
    context.addIssue({ code: "custom", message: "form.invalid" });
    return z.NEVER;
  });
/** Apart, because the right to undo is the right to remove. */
export const undoReportedSchema = undo(["visit", "picture"]);
export const undoGiftSchema = undo(["gift"]);

type Fields<T extends z.ZodType> = Omit<z.output<T>, "entryId" | "seen">;
export type VisitInput = Omit<Fields<typeof visitSchema>, "personName" | "personTitle"> & {
  people: { name: string; title: string | null }[];
};
export type GiftInput = Fields<typeof giftSchema>;
export type PictureInput = Fields<typeof pictureSchema>;

/** The input of a form → what the command takes. */
export function visitOf({
  personName,
  personTitle,
  entryId: _entryId,
  seen: _seen,
  ...rest
}: z.output<typeof visitSchema>): VisitInput {
  const people = personName.map((name, row) => ({ name, title: personTitle[row] || null })).filter(({ name }) => name);
  return { ...rest, people };
}
