import "server-only";

import { requireActor } from "@/lib/access/actor";
import { requireCapability } from "@/lib/access/require";
import { db } from "@/lib/db/client";
import type { AgencyDetail, AgencyNode, Choice, UnitDetail, UnitNode } from "./model";
import { nest } from "./rules";

const alive = { deletedAt: null };
const order = [{ position: "asc" }, { id: "asc" }] as const;

/** The whole tree, agencies with their units in them. */
export async function listAgencyTree(): Promise<AgencyNode[]> {
  await requireCapability("agency.manage");
  const people = { _count: { select: { people: { where: alive } } } };
  const [agencies, units] = await Promise.all([
    db.agency.findMany({
      where: alive,
      orderBy: [...order],
      select: { id: true, parentId: true, nameZh: true, nameEn: true, ...people },
    }),
    db.unit.findMany({
      where: alive,
      orderBy: [...order],
      select: {
        id: true,
        agencyId: true,
        parentId: true,
        nameZh: true,
        nameEn: true,
        head: { select: { nameZh: true } },
        substitute: { select: { nameZh: true } },
        ...people,
      },
    }),
  ]);
  const unitRows = units.map(({ head, substitute, _count, ...unit }) => ({
    ...unit,
    headName: head?.nameZh ?? null,
    substituteName: substitute?.nameZh ?? null,
    people: _count.people,
  }));
  const agencyRows = agencies.map(({ _count, ...agency }) => ({
    ...agency,
    people: _count.people,
    units: nest(unitRows.filter(({ agencyId }) => agencyId === agency.id)) as UnitNode[],
  }));
  return nest(agencyRows) as AgencyNode[];
}

type Nested = { id: string; nameZh: string; children: Nested[] };
const flat = (nodes: Nested[], depth = 0): Choice[] =>
  nodes.flatMap((node) => [{ id: node.id, label: node.nameZh, depth }, ...flat(node.children, depth + 1)]);

/** Agencies to choose from, in tree order. Names of agencies are no secret to anyone signed in. */
export async function listAgencyChoices(): Promise<Choice[]> {
  await requireActor();
  return flat(
    nest(
      await db.agency.findMany({
        where: alive,
        orderBy: [...order],
        select: { id: true, parentId: true, nameZh: true },
      }),
    ) as Nested[],
  );
}

/** Units to choose from, in tree order, each with its agency; of one agency when it is named. */
export async function listUnitChoices(agencyId?: string): Promise<(Choice & { agencyId: string })[]> {
  await requireActor();
  const units = await db.unit.findMany({
    where: { ...alive, agency: alive, agencyId },
    orderBy: [...order],
    select: { id: true, agencyId: true, parentId: true, nameZh: true },
  });
  const agencyOf = new Map(units.map((unit) => [unit.id, unit.agencyId]));
  return flat(nest(units) as Nested[]).map((choice) => ({ ...choice, agencyId: agencyOf.get(choice.id) ?? "" }));
}

export async function findAgency(agencyId: string): Promise<AgencyDetail | null> {
  await requireCapability("agency.manage");
  return db.agency.findFirst({
    where: { id: agencyId, ...alive },
    select: { id: true, nameZh: true, nameEn: true, parentId: true },
  });
}

export async function findUnit(unitId: string): Promise<UnitDetail | null> {
  await requireCapability("agency.manage");
  const row = await db.unit.findFirst({
    where: { id: unitId, ...alive, agency: alive },
    select: {
      id: true,
      nameZh: true,
      nameEn: true,
      parentId: true,
      agencyId: true,
      headId: true,
      substituteId: true,
      agency: { select: { nameZh: true } },
    },
  });
  if (!row) return null;
  const { agency, ...unit } = row;
  return { ...unit, agencyName: agency.nameZh };
}
