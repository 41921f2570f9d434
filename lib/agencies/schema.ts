import { z } from "zod";
import { id, optionalId, optionalText, requiredText } from "@/lib/action/fields";

const names = { nameZh: requiredText(100), nameEn: optionalText(200), parentId: optionalId() };
const people = { headId: optionalId(), substituteId: optionalId() };

export const createAgencySchema = z.object(names);
export const saveAgencySchema = z.object({ agencyId: id(), ...names });
export const agencySchema = z.object({ agencyId: id() });
export const createUnitSchema = z.object({ agencyId: id(), ...names, ...people });
export const saveUnitSchema = z.object({ unitId: id(), ...names, ...people });
export const unitSchema = z.object({ unitId: id() });
export const moveSchema = z.object({ id: id(), by: z.enum(["up", "down"], { error: "form.invalid" }) });
export const undoSchema = z.object({ undo: id() });

export type AgencyFields = z.infer<typeof createAgencySchema>;
export type UnitFields = AgencyFields & { headId: string | null; substituteId: string | null };
