import "server-only";

import { requireCapability } from "@/lib/access/require";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import { guardKey } from "./guard";
import type { AccountDetail, AccountListItem, AccountState } from "./model";
import { listOpenSessions } from "./own-queries";
import { reviewDays } from "./rules";

export const accountStates = ["active", "invited", "locked", "disabled", "review"] as const;
export type AccountFilter = { words: string; state: (typeof accountStates)[number] | null };

const perPage = 50;

const select = {
  id: true,
  personId: true,
  email: true,
  roles: true,
  passwordHash: true,
  disabledAt: true,
  lastSignInAt: true,
  reviewedAt: true,
  createdAt: true,
  person: { select: { nameZh: true, unit: { select: { nameZh: true } } } },
} as const satisfies Prisma.AccountSelect;

type Row = Prisma.AccountGetPayload<{ select: typeof select }>;

const reviewLimit = (now: Date) => new Date(now.getTime() - reviewDays * 24 * 3_600_000);

const unreviewed = (now: Date): Prisma.AccountWhereInput => ({
  disabledAt: null,
  OR: [{ reviewedAt: { lt: reviewLimit(now) } }, { reviewedAt: null, createdAt: { lt: reviewLimit(now) } }],
});

async function where({ words, state }: AccountFilter, now: Date): Promise<Prisma.AccountWhereInput> {
  const parts: Prisma.AccountWhereInput[] = words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const contains = { contains: word, mode: "insensitive" as const };
      return { OR: [{ email: contains }, { person: { OR: [{ nameZh: contains }, { nameEn: contains }] } }] };
    });
  if (state === "active") parts.push({ disabledAt: null });
  if (state === "invited") parts.push({ disabledAt: null, passwordHash: null });
  if (state === "disabled") parts.push({ disabledAt: { not: null } });
  if (state === "review") parts.push(unreviewed(now));
  if (state === "locked") parts.push({ id: { in: await lockedIds(now) } });
  return { person: { deletedAt: null }, AND: parts };
}

/** The guard knows only hashes of addresses, so each account's address is hashed to be found there. */
async function lockedIds(now: Date): Promise<string[]> {
  const guards = await db.signInGuard.findMany({ where: { lockedUntil: { gt: now } }, select: { key: true } });
  if (guards.length === 0) return [];
  const keys = new Set(guards.map(({ key }) => key));
  const accounts = await db.account.findMany({ select: { id: true, email: true } });
  return accounts.filter(({ email }) => keys.has(guardKey(email))).map(({ id }) => id);
}

/** One page of accounts by name; `total` counts them all. */
export async function listAccounts(
  filter: AccountFilter,
  page: number,
  now = new Date(),
): Promise<{ accounts: AccountListItem[]; total: number; pages: number }> {
  await requireCapability("account.manage");
  const matching = await where(filter, now);
  const [total, rows] = await Promise.all([
    db.account.count({ where: matching }),
    db.account.findMany({
      where: matching,
      orderBy: [{ person: { nameZh: "asc" } }, { id: "asc" }],
      skip: (page - 1) * perPage,
      take: perPage,
      select,
    }),
  ]);
  const keys = rows.map(({ email }) => guardKey(email));
  const guards = await db.signInGuard.findMany({
    where: { key: { in: keys }, lockedUntil: { gt: now } },
    select: { key: true },
  });
  const locked = new Set(guards.map(({ key }) => key));
  const accounts = rows.map((row) => view(row, locked.has(guardKey(row.email)), now));
  return { accounts, total, pages: Math.max(1, Math.ceil(total / perPage)) };
}

/** What the overview says about accounts. */
export async function countAccounts(now = new Date()) {
  await requireCapability("account.manage");
  const alive = { person: { deletedAt: null } };
  const [active, disabled, review, locked] = await Promise.all([
    db.account.count({ where: { ...alive, disabledAt: null } }),
    db.account.count({ where: { ...alive, disabledAt: { not: null } } }),
    db.account.count({ where: { ...alive, ...unreviewed(now) } }),
    lockedIds(now),
  ]);
  return { active, disabled, review, locked: locked.length };
}

/** Null when there is no such account, or its person was deleted. */
export async function findAccount(accountId: string, now = new Date()): Promise<AccountDetail | null> {
  const actor = await requireCapability("account.manage");
  const row = await db.account.findFirst({
    where: { id: accountId, person: { deletedAt: null } },
    select: {
      ...select,
      disabledReason: true,
      totpConfirmedAt: true,
      links: {
        where: { usedAt: null, expiresAt: { gt: now } },
        orderBy: { expiresAt: "desc" },
        take: 1,
        select: { expiresAt: true },
      },
    },
  });
  if (!row) return null;
  const [guard, sessions] = await Promise.all([
    db.signInGuard.findFirst({
      where: { key: guardKey(row.email), lockedUntil: { gt: now } },
      select: { lockedUntil: true },
    }),
    listOpenSessions(accountId, actor.sessionId),
  ]);
  const { unitName: _, ...shown } = view(row, guard !== null, now);
  return {
    ...shown,
    disabledReason: row.disabledReason,
    disabledAt: row.disabledAt,
    lockedUntil: guard?.lockedUntil ?? null,
    secondFactor: row.totpConfirmedAt !== null,
    createdAt: row.createdAt,
    openLinkUntil: row.links[0]?.expiresAt ?? null,
    sessions,
  };
}

function view(row: Row, locked: boolean, now: Date): AccountListItem {
  const state: AccountState = row.disabledAt ? "disabled" : locked ? "locked" : row.passwordHash ? "active" : "invited";
  return {
    id: row.id,
    personId: row.personId,
    name: row.person.nameZh,
    email: row.email,
    unitName: row.person.unit?.nameZh ?? null,
    roles: row.roles,
    state,
    lastSignInAt: row.lastSignInAt,
    reviewedAt: row.reviewedAt,
    reviewDue: !row.disabledAt && (row.reviewedAt ?? row.createdAt) < reviewLimit(now),
  };
}
