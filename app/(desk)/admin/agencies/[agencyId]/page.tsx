import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/components/admin/admin-page";
import { AgencyForm } from "@/components/admin/agency-form";
import { UnitForm } from "@/components/admin/unit-form";
import { DeleteForm } from "@/components/ui/delete-form";
import { Section } from "@/components/ui/section";
import { requireCapability } from "@/lib/access/require";
import { deleteAgency, restoreAgency } from "@/lib/agencies/actions";
import { findAgency, listAgencyChoices, listUnitChoices } from "@/lib/agencies/queries";
import { indented } from "@/lib/agencies/rules";
import { listPeopleOf } from "@/lib/people/queries";

type Props = { params: Promise<{ agencyId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findAgency((await params).agencyId))?.nameZh };
}

export default async function AgencyPage({ params }: Props) {
  await requireCapability("agency.manage");
  const { agencyId } = await params;
  const [agency, agencies, units, people, t] = await Promise.all([
    findAgency(agencyId),
    listAgencyChoices(),
    listUnitChoices(agencyId),
    listPeopleOf(agencyId),
    getTranslations("people"),
  ]);
  if (!agency) return notFound();
  return (
    <AdminPage
      place="agencies"
      trail={[{ label: agency.nameZh, lang: "zh-TW" }]}
      title={<span lang="zh-TW">{agency.nameZh}</span>}
    >
      <Section title={t("facts")}>
        <AgencyForm agency={agency} parents={agencies.map(indented)} />
      </Section>
      <Section title={t("addUnit")}>
        <UnitForm
          agencyId={agency.id}
          unit={null}
          parents={units.map(indented)}
          people={people.map(({ id, nameZh, title }) => ({ id, label: `${nameZh}${title ? `　${title}` : ""}` }))}
        />
      </Section>
      <Section title={t("delete")}>
        <p className="max-w-[40em] pb-3">{t("deleteAgencyText")}</p>
        <DeleteForm
          action={deleteAgency}
          undoAction={restoreAgency}
          hidden={{ agencyId: agency.id }}
          word={t("delete")}
          goTo="/admin/agencies"
        />
      </Section>
    </AdminPage>
  );
}
