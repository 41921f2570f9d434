import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import { TripForm } from "@/components/trips/trip-form";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("trips"))("new") });

export default async function NewTripPage() {
  const actor = await requireActor();
  if (!can(actor, "trip.create")) notFound();
  const t = await getTranslations("trips");
  return (
    <Page trail={[{ label: t("title"), href: "/trips" }, { label: t("new") }]}>
      <PageHead title={t("form.newTitle")} />
      <div className="mt-5">
        <TripForm />
      </div>
    </Page>
  );
}
