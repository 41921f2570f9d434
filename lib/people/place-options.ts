import "server-only";

import { listAgencyChoices, listUnitChoices } from "@/lib/agencies/queries";
import { indented } from "@/lib/agencies/rules";

/** Agencies and units as lines of a choice; a unit is named with its agency, since names like 秘書室 are everywhere. */
export async function listPlaceOptions() {
  const [agencies, units] = await Promise.all([listAgencyChoices(), listUnitChoices()]);
  const agencyName = new Map(agencies.map(({ id, label }) => [id, label]));
  return {
    agencies: agencies.map(indented),
    units: units.map((unit) => ({
      id: unit.id,
      label: `${agencyName.get(unit.agencyId) ?? ""}　${indented(unit).label}`,
    })),
  };
}
