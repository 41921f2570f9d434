import { hashPassword } from "@/lib/accounts/password";
import type { Tx } from "@/lib/db/client";
import type { Author } from "@/lib/texts/commands";
import { demoAccounts, demoEmail, demoPassword } from "./accounts";

export type Office = {
  agencies: { ministry: string; aac: string };
  units: Record<"planning" | "prevention" | "audit" | "accounting" | "head", string>;
  /** The fictional people who sign in, by key. */
  by: (key: string) => Author;
};

/** Agencies of the sample's cover; units and accounts of the demo, whose people are invented (示範). */
export async function createOffice(tx: Tx): Promise<Office> {
  const agency = (data: { nameZh: string; nameEn: string; parentId?: string; position: number }) =>
    tx.agency.create({ data, select: { id: true } });
  const ministry = await agency({ nameZh: "法務部", nameEn: "Ministry of Justice", position: 0 });
  const aac = await agency({
    nameZh: "法務部廉政署",
    nameEn: "Agency Against Corruption",
    parentId: ministry.id,
    position: 1,
  });
  const unit = (nameZh: string, nameEn: string, position: number) =>
    tx.unit.create({ data: { agencyId: aac.id, nameZh, nameEn, position }, select: { id: true } });
  const units = {
    head: (await unit("署長室（示範）", "Director's Office (demo)", 0)).id,
    planning: (await unit("綜合規劃組（示範）", "Planning Division (demo)", 1)).id,
    prevention: (await unit("防貪組（示範）", "Prevention Division (demo)", 2)).id,
    audit: (await unit("政風室（示範）", "Ethics Office (demo)", 3)).id,
    accounting: (await unit("主計室（示範）", "Accounting Office (demo)", 4)).id,
  };

  const passwordHash = await hashPassword(demoPassword);
  const authors = new Map<string, Author>();
  for (const { key, name, nameEn, title, unit, roles } of demoAccounts) {
    const person = await tx.person.create({
      data: { nameZh: name, nameEn, title: `${title}（示範）`, agencyId: aac.id, unitId: units[unit] },
      select: { id: true },
    });
    const account = await tx.account.create({
      data: { personId: person.id, email: demoEmail(key), roles, passwordHash, mustChangePassword: false },
      select: { id: true },
    });
    authors.set(key, { accountId: account.id, personId: person.id, name });
  }
  const by = (key: string): Author => {
    const found = authors.get(key);
    if (!found) throw new Error(`The demo has no account ${key}`);
    return found;
  };
  for (const id of [units.planning, units.prevention])
    await tx.unit.update({
      where: { id },
      data: { headId: by("unithead").personId, substituteId: by("coordinator").personId },
    });
  return { agencies: { ministry: ministry.id, aac: aac.id }, units, by };
}
