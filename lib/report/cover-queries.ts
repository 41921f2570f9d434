import "server-only";

import { z } from "zod";
import { db, type Tx } from "@/lib/db/client";
import type { ReportView } from "./model";

/** What the cover of a printed report names (domain §1.3), beyond the report itself. */
const coverSchema = z.object({
  /** 服務機關 */
  agencies: z.array(z.string()),
  /** 姓名職稱, separate, in order; only whom the cover prints. */
  people: z.array(z.object({ name: z.string(), title: z.string().nullable() })),
  places: z.array(z.object({ countryZh: z.string(), cityZh: z.string().nullable() })),
});
export type Cover = z.infer<typeof coverSchema>;

/** For those who have found the report through its own scope: as it was handed in, or as it would be now. */
export async function findCover({ tripId }: Pick<ReportView, "tripId">): Promise<Cover> {
  const kept = await db.report.findUnique({ where: { tripId }, select: { cover: true } });
  return coverSchema.safeParse(kept?.cover).data ?? readCover(db, tripId);
}

/** What the cover names as people, agencies and places stand now. */
export async function readCover(reader: Pick<Tx, "trip">, tripId: string): Promise<Cover> {
  const trip = await reader.trip.findUniqueOrThrow({
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
