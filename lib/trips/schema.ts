import { z } from "zod";
import {
  checked,
  classified,
  dayText,
  id,
  optionalDay,
  optionalId,
  optionalText,
  requiredText,
  text,
  unclassified,
  version,
} from "@/lib/action/fields";
import type { Place } from "./model";

const grade = z.enum(["PUBLIC", "INTERNAL", "RESTRICTED"]).default("INTERNAL");
const names = z.array(z.string().trim().max(60, "form.tooLong")).default([]);

const facts = {
  title: requiredText(300).refine(unclassified, classified),
  titleEn: optionalText(300),
  category: requiredText(40),
  purpose: text(4000).refine(unclassified, classified),
  startsOn: dayText(),
  endsOn: dayText(),
  grade,
  /** One entry a row of the form, the two lists side by side. */
  countryZh: names,
  cityZh: names,
};
type Facts = z.output<z.ZodObject<typeof facts>>;

/** Rows side by side → places; rows left empty are no place. */
export const placesOf = ({ countryZh, cityZh }: Pick<Facts, "countryZh" | "cityZh">): Place[] =>
  countryZh
    .map((country, row) => ({ countryZh: country, cityZh: cityZh[row] || null }))
    .filter(({ countryZh, cityZh }) => countryZh || cityZh);

const inOrder = ({ startsOn, endsOn }: Facts) => endsOn >= startsOn;
const countriesNamed = (places: Facts) => placesOf(places).every(({ countryZh }) => countryZh);
const backwards = { path: ["endsOn"], message: "form.endBeforeStart" };
const nameless = { path: ["countryZh"], message: "trips.countryMissing" };

export const createTripSchema = z.object(facts).refine(inOrder, backwards).refine(countriesNamed, nameless);
export const editTripSchema = z
  .object({ ...facts, tripId: id(), version: version() })
  .refine(inOrder, backwards)
  .refine(countriesNamed, nameless);

export const tripSchema = z.object({ tripId: id() });
/** Sending back and withdrawing say why. */
export const reasonSchema = z.object({ tripId: id(), reason: requiredText(1000) });

export const returnTripSchema = z.object({ tripId: id(), seen: id(), reason: requiredText(1000) });
export const approveTripSchema = z.object({ tripId: id(), seen: id(), number: optionalText(80), on: optionalDay() });
export const approvalSchema = z.object({
  tripId: id(),
  seen: id(),
  number: optionalText(80),
  on: optionalDay(),
  fileId: optionalId(),
});

const role = z.enum(["HEAD", "DELEGATE", "DRAFTER"], { error: "form.required" });
const membership = {
  role,
  title: optionalText(100),
  agencyId: optionalId(),
  unitId: optionalId(),
  travels: checked(),
  onCover: checked(),
};

/** Somebody known by `personId`, or somebody new by `newName`. */
export const addMemberSchema = z
  .object({
    tripId: id(),
    personId: optionalId(),
    newName: optionalText(60),
    newNameEn: optionalText(100),
    ...membership,
  })
  .refine(({ personId, newName }) => personId || newName, { path: ["personId"], message: "trips.choosePerson" });
export const changeMemberSchema = z.object({ memberId: id(), ...membership });
export const memberSchema = z.object({ memberId: id() });
export const moveMemberSchema = z.object({ memberId: id(), direction: z.enum(["up", "down"]) });

export const attendSchema = z.object({
  tripId: id(),
  meetingId: z.string({ error: "trips.chooseMeeting" }).min(1, "trips.chooseMeeting").max(64),
});
export const attendanceSchema = z.object({ attendanceId: id() });

export type TripFacts = Omit<Facts, "countryZh" | "cityZh"> & { places: Place[] };
/** The input of a form → what the commands take. */
export function factsOf<T extends Facts>({
  countryZh,
  cityZh,
  ...rest
}: T): Omit<T, "countryZh" | "cityZh"> & { places: Place[] } {
  return { ...rest, places: placesOf({ countryZh, cityZh }) };
}

/** On which entry a form was opened; null for a new one. */
export const openedOf = ({ entryId, seen }: { entryId: string | null; seen: string | null }) =>
  entryId ? { entryId, seen: seen ?? "" } : null;
