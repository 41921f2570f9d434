import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/components/admin/admin-page";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/access/actor";
import { mayEverywhere } from "@/lib/access/require";
import { countAccounts } from "@/lib/accounts/queries";
import { findChainState } from "@/lib/audit/queries";
import { showInstant } from "@/lib/calendar/show-instant";
import { officeZone } from "@/lib/calendar/zone";
import { countPeople } from "@/lib/people/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.places"))("label") };
}

export default async function AdminOverviewPage() {
  const actor = await requireActor();
  const may = (capability: Parameters<typeof mayEverywhere>[1]) => mayEverywhere(actor, capability);
  const [t, accounts, people, chain] = await Promise.all([
    getTranslations("admin.overview"),
    may("account.manage") ? countAccounts() : null,
    may("people.manage") ? countPeople() : null,
    may("audit.read") ? findChainState() : null,
  ]);
  return (
    <AdminPage place="overview">
      {accounts && (
        <Section title={t("accounts")}>
          <ul className="grid gap-2">
            <li>
              <Link href="/admin/accounts?state=active">{t("active", { count: accounts.active })}</Link>
            </li>
            <li>
              <Link href="/admin/accounts?state=locked">{t("locked", { count: accounts.locked })}</Link>
            </li>
            <li>
              <Link href="/admin/accounts?state=review">{t("review", { count: accounts.review })}</Link>
            </li>
            <li>
              <Link href="/admin/accounts?state=disabled">{t("disabled", { count: accounts.disabled })}</Link>
            </li>
          </ul>
        </Section>
      )}
      {people && (
        <Section title={t("people")}>
          <ul className="grid gap-2">
            <li>
              <Link href="/admin/people">{t("allPeople", { count: people.all })}</Link>
            </li>
            <li>
              <Link href="/admin/people?account=without">{t("withoutAccount", { count: people.withoutAccount })}</Link>
            </li>
          </ul>
        </Section>
      )}
      {chain && (
        <Section title={t("audit")}>
          <p>
            {t("chained", { count: Number(chain.seq), at: showInstant(chain.sealedAt, officeZone, actor.preferences) })}
          </p>
          <p className="break-all text-xs text-ink-3">
            {t("head")} <code translate="no">{chain.hash}</code>
          </p>
        </Section>
      )}
      <Section title={t("roles")}>
        <p className="max-w-[40em]">
          <Link href="/admin/roles">{t("matrix")}</Link>
        </p>
      </Section>
    </AdminPage>
  );
}
