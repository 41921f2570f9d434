import "server-only";

import { requireCapability } from "@/lib/access/require";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import type { PersonDetail, PersonListItem } from "./model";

export type PeopleFilter = { words: string; agencyId: string | null; account: "with" | "without" | null };

const perPage = 50;

const where = ({ words, agencyId, account }: PeopleFilter): Prisma.PersonWhereInput => ({
  deletedAt: null,
  ...(agencyId ? { agencyId } : {}),
  ...(account === "with" ? { account: { isNot: null } } : account === "without" ? { account: null } : {}),
  AND: words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const contains = { contains: word, mode: "insensitive" as const };
      return {
        OR: [{ nameZh: contains }, { nameEn: contains }, { title: contains }, { account: { email: contains } }],
      };
    }),
});

/** One page of people, by name; `pages` counts them all. */
export async function listPeople(
  filter: PeopleFilter,
  page: number,
): Promise<{ people: PersonListItem[]; total: number; pages: number }> {
  await requireCapability("people.manage");
  const [total, rows] = await Promise.all([
    db.person.count({ where: where(filter) }),
    db.person.findMany({
      where: where(filter),
      orderBy: [{ nameZh: "asc" }, { id: "asc" }],
      skip: (page - 1) * perPage,
      take: perPage,
      select: {
        id: true,
        nameZh: true,
        nameEn: true,
        title: true,
        agency: { select: { nameZh: true } },
        unit: { select: { nameZh: true } },
        account: { select: { id: true, disabledAt: true } },
      },
    }),
  ]);
  const people = rows.map(({ agency, unit, account, ...person }) => ({
    ...person,
    agencyName: agency?.nameZh ?? null,
    unitName: unit?.nameZh ?? null,
    account: account && { id: account.id, disabled: account.disabledAt !== null },
  }));
  return { people, total, pages: Math.max(1, Math.ceil(total / perPage)) };
}

/** Null when there is no such person, or no longer. */
export async function findPerson(personId: string): Promise<PersonDetail | null> {
  await requireCapability("people.manage");
  const row = await db.person.findFirst({
    where: { id: personId, deletedAt: null },
    select: {
      id: true,
      nameZh: true,
      nameEn: true,
      title: true,
      agencyId: true,
      unitId: true,
      account: { select: { id: true, email: true, disabledAt: true } },
      headOf: { where: { deletedAt: null }, select: { nameZh: true } },
      _count: {
        select: {
          tasks: { where: { deletedAt: null, state: { not: "VERIFIED" } } },
          memberships: { where: { deletedAt: null, trip: { deletedAt: null } } },
        },
      },
    },
  });
  if (!row) return null;
  const { account, headOf, _count, ...person } = row;
  return {
    ...person,
    account: account && { id: account.id, email: account.email, disabled: account.disabledAt !== null },
    heads: headOf.map(({ nameZh }) => nameZh),
    openTasks: _count.tasks,
    trips: _count.memberships,
  };
}

/** People to choose from, of one agency, for a unit's head and substitute. */
export async function listPeopleOf(agencyId: string): Promise<{ id: string; nameZh: string; title: string | null }[]> {
  await requireCapability("agency.manage");
  return db.person.findMany({
    where: { agencyId, deletedAt: null },
    orderBy: { nameZh: "asc" },
    select: { id: true, nameZh: true, title: true },
  });
}

/** What the overview says about people. */
export async function countPeople(): Promise<{ all: number; withoutAccount: number }> {
  await requireCapability("people.manage");
  const [all, withoutAccount] = await Promise.all([
    db.person.count({ where: { deletedAt: null } }),
    db.person.count({ where: { deletedAt: null, account: null } }),
  ]);
  return { all, withoutAccount };
}
