import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/components/admin/admin-page";
import { PreviewForm } from "@/components/admin/preview-form";
import { RoleMatrix } from "@/components/admin/role-matrix";
import { Section } from "@/components/ui/section";
import { mayEverywhere, requireCapability } from "@/lib/access/require";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.places"))("roles") };
}

export default async function RolesPage() {
  const actor = await requireCapability("policy.read");
  const t = await getTranslations("admin.matrix");
  return (
    <AdminPage place="roles">
      <p className="max-w-[40em] pt-6">{t("text")}</p>
      <RoleMatrix />
      {mayEverywhere(actor, "access.preview") && (
        <Section title={t("preview")} id="preview" className="no-print">
          <p className="max-w-[40em] pb-3">{t("previewText")}</p>
          <PreviewForm />
        </Section>
      )}
    </AdminPage>
  );
}
