import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/components/admin/admin-page";
import { AgencyForm } from "@/components/admin/agency-form";
import { AgencyTree } from "@/components/admin/agency-tree";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requireCapability } from "@/lib/access/require";
import { listAgencyChoices, listAgencyTree } from "@/lib/agencies/queries";
import { indented } from "@/lib/agencies/rules";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.places"))("agencies") };
}

export default async function AgenciesPage() {
  await requireCapability("agency.manage");
  const [tree, choices, t] = await Promise.all([listAgencyTree(), listAgencyChoices(), getTranslations("people")]);
  return (
    <AdminPage place="agencies">
      <Section title={t("tree")} meta={t("treeMeta")}>
        {tree.length > 0 ? (
          <AgencyTree agencies={tree} />
        ) : (
          <EmptyState title={t("noAgencies")}>{t("noAgenciesText")}</EmptyState>
        )}
      </Section>
      <Section title={t("addAgency")}>
        <AgencyForm agency={null} parents={choices.map(indented)} />
      </Section>
    </AdminPage>
  );
}
