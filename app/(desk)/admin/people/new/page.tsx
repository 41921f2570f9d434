import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/components/admin/admin-page";
import { PersonForm } from "@/components/admin/person-form";
import { requireCapability } from "@/lib/access/require";
import { listPlaceOptions } from "@/lib/people/place-options";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("add") };
}

export default async function NewPersonPage() {
  await requireCapability("people.manage");
  const [options, t] = await Promise.all([listPlaceOptions(), getTranslations("people")]);
  return (
    <AdminPage place="people" trail={[{ label: t("add") }]} title={t("add")}>
      <div className="pt-6">
        <PersonForm person={null} {...options} />
      </div>
    </AdminPage>
  );
}
