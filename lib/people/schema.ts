import { z } from "zod";
import { id, optionalId, optionalText, requiredText } from "@/lib/action/fields";

const fields = {
  nameZh: requiredText(50),
  nameEn: optionalText(100),
  title: optionalText(50),
  agencyId: optionalId(),
  unitId: optionalId(),
};

export const createPersonSchema = z.object(fields);
export const savePersonSchema = z.object({ personId: id(), seen: id(), ...fields });
export const personSchema = z.object({ personId: id() });
/** What the toast sends back: the token of the answer. */
export const undoSchema = z.object({ undo: id() });

export type PersonFields = z.infer<typeof createPersonSchema>;
