import { z } from "zod";
import type { Day } from "@/lib/calendar/day";
import { readDay } from "@/lib/calendar/read-day";
import { classifiedMarking } from "@/lib/richtext/classified";

/** Zod pieces for form fields. Messages are keys of messages/*.json; the gate says them in the person's language. */

const long = 100_000;

/** Text that must be there. `max` in characters. */
export const requiredText = (max = 500) =>
  z.string({ error: "form.required" }).trim().min(1, "form.required").max(max, "form.tooLong");

/** Text that may be empty; empty is "". */
export const text = (max = long) => z.string().trim().max(max, "form.tooLong").default("");

/** Text that may be empty; empty is null. */
export const optionalText = (max = 500) =>
  z
    .string()
    .trim()
    .max(max, "form.tooLong")
    .transform((value) => value || null)
    .nullish()
    .transform((value) => value ?? null);

/** For `refine`: nothing that bears the marking of a classified document (密 and above) may be entered (design §3). */
export const unclassified = (typed: string | null) => !typed || classifiedMarking(typed) === null;
export const classified = { message: "files.classifiedText" };

export const id = () => z.string({ error: "form.required" }).min(1, "form.required").max(64, "form.tooLong");
export const optionalId = () => optionalText(64);

/** A required day in any usual writing → Day. */
export const dayText = () =>
  z
    .string({ error: "form.required" })
    .trim()
    .min(1, "form.required")
    .transform((value, context): Day => {
      const day = readDay(value);
      if (day) return day;
      context.addIssue({ code: "custom", message: "form.notADay" });
      return z.NEVER;
    });

/** A day or nothing. */
export const optionalDay = () =>
  z
    .string()
    .trim()
    .nullish()
    .transform((value, context): Day | null => {
      if (!value) return null;
      const day = readDay(value);
      if (!day) context.addIssue({ code: "custom", message: "form.notADay" });
      return day;
    });

/** A checkbox: absent means no. */
export const checked = () =>
  z
    .union([z.literal("on"), z.literal("true"), z.literal("")])
    .optional()
    .transform((value) => value === "on" || value === "true");

/** The version of the text that the form was opened with. */
export const version = () => z.coerce.number().int().min(0);

/** A list of ids from repeated fields named "x[]". */
export const ids = () => z.array(id()).default([]);
