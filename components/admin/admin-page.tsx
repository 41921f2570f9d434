import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Page } from "@/components/shell/page";
import type { TrailItem } from "@/components/shell/trail";
import type { Fact } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/page-head";
import { type Actor, requireActor } from "@/lib/access/actor";
import { mayEverywhere } from "@/lib/access/require";
import { type AdminPlace, AdminTabs } from "./admin-tabs";

type Props = {
  place: AdminPlace;
  /** Below the place: a person, an account. */
  trail?: readonly TrailItem[];
  title?: ReactNode;
  actions?: ReactNode;
  facts?: readonly Fact[];
  children: ReactNode;
};

/** A page of administration: its trail, its title, and the other places somebody may enter. */
export async function AdminPage({ place, trail = [], title, actions, facts, children }: Props) {
  const t = await getTranslations("admin.places");
  const places = placesOf(await requireActor());
  const here = { label: t(place), href: trail.length > 0 ? `/admin/${place}` : undefined };
  const top = { label: t("label"), href: place === "overview" ? undefined : "/admin" };
  return (
    <Page trail={place === "overview" ? [top] : [top, here, ...trail]}>
      <PageHead title={title ?? t(place === "overview" ? "label" : place)} actions={actions} facts={facts} />
      {trail.length === 0 && <AdminTabs places={places} current={place} />}
      {children}
    </Page>
  );
}

function placesOf(actor: Actor): AdminPlace[] {
  const asked: [AdminPlace, boolean][] = [
    ["overview", true],
    ["people", mayEverywhere(actor, "people.manage")],
    ["accounts", mayEverywhere(actor, "account.manage")],
    ["agencies", mayEverywhere(actor, "agency.manage")],
    ["roles", mayEverywhere(actor, "policy.read")],
    ["audit", mayEverywhere(actor, "audit.read")],
  ];
  return asked.filter(([, may]) => may).map(([place]) => place);
}
