import "server-only";

import { db } from "@/lib/db/client";
import type { ReportView } from "./model";

/** What the cover of a printed report names (domain §1.3), beyond the report itself. */
export type Cover = {
  /** 服務機關 */
  agencies: string[];
  /** 姓名職稱, separate, in order; only whom the cover prints. */
  people: { name: string; title: string | null }[];
  places: { countryZh: string; cityZh: string | null }[];
};

/** For those who have found the report through its own scope. */
export async function findCover({ tripId }: Pick<ReportView, "tripId">): Promise<Cover> {
  const trip = await db.trip.findUniqueOrThrow({
    where: { id: tripId },
    select: {
      places: { orderBy: { position: "asc" }, select: { countryZh: true, cityZh: true } },
      members: {
        where: { deletedAt: null, onCover: true },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: {
          title: true,
          person: { select: { nameZh: true, title: true, agency: { select: agencySelect } } },
          agency: { select: agencySelect },
        },
      },
    },
  });
  return {
    agencies: agenciesOf(trip.members.map(({ agency, person }) => agency ?? person.agency)),
    people: trip.members.map(({ title, person }) => ({ name: person.nameZh, title: title ?? person.title })),
    places: trip.places,
  };
}

const agencySelect = { id: true, nameZh: true, parentId: true } as const;
type Agency = { id: string; nameZh: string; parentId: string | null };

/** The agencies of those on the cover, each once and in their order, but a parent before its child. */
function agenciesOf(agencies: readonly (Agency | null)[]): string[] {
  const known = new Map(agencies.flatMap((agency) => (agency ? [[agency.id, agency] as const] : [])));
  const upwards = (agency: Agency): Agency[] => {
    const parent = agency.parentId ? known.get(agency.parentId) : undefined;
    return parent ? [...upwards(parent), agency] : [agency];
  };
  return [...new Set([...known.values()].flatMap(upwards).map(({ nameZh }) => nameZh))];
}
