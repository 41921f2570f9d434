import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/components/admin/admin-page";
import { UnitForm } from "@/components/admin/unit-form";
import { DeleteForm } from "@/components/ui/delete-form";
import { Section } from "@/components/ui/section";
import { requireCapability } from "@/lib/access/require";
import { deleteUnit, restoreUnit } from "@/lib/agencies/actions";
import { findUnit, listUnitChoices } from "@/lib/agencies/queries";
import { indented } from "@/lib/agencies/rules";
import { listPeopleOf } from "@/lib/people/queries";

type Props = { params: Promise<{ unitId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findUnit((await params).unitId))?.nameZh };
}

export default async function UnitPage({ params }: Props) {
  await requireCapability("agency.manage");
  const { unitId } = await params;
  const [unit, t] = await Promise.all([findUnit(unitId), getTranslations("people")]);
  if (!unit) return notFound();
  const [units, people] = await Promise.all([listUnitChoices(unit.agencyId), listPeopleOf(unit.agencyId)]);
  return (
    <AdminPage
      place="agencies"
      trail={[
        { label: unit.agencyName, lang: "zh-TW", href: `/admin/agencies/${unit.agencyId}` },
        { label: unit.nameZh, lang: "zh-TW" },
      ]}
      title={<span lang="zh-TW">{unit.nameZh}</span>}
    >
      <Section title={t("facts")}>
        <UnitForm
          agencyId={unit.agencyId}
          unit={unit}
          parents={units.map(indented)}
          people={people.map(({ id, nameZh, title }) => ({ id, label: `${nameZh}${title ? `　${title}` : ""}` }))}
        />
      </Section>
      <Section title={t("delete")}>
        <p className="max-w-[40em] pb-3">{t("deleteUnitText")}</p>
        <DeleteForm
          action={deleteUnit}
          undoAction={restoreUnit}
          hidden={{ unitId: unit.id }}
          word={t("delete")}
          goTo="/admin/agencies"
        />
      </Section>
    </AdminPage>
  );
}
