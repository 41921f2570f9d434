import { useTranslations } from "next-intl";
import { TabsNav } from "@/components/ui/tabs-nav";

export type AdminPlace = "overview" | "people" | "accounts" | "agencies" | "roles" | "audit";

const hrefs: Record<AdminPlace, string> = {
  overview: "/admin",
  people: "/admin/people",
  accounts: "/admin/accounts",
  agencies: "/admin/agencies",
  roles: "/admin/roles",
  audit: "/admin/audit",
};

/** The places of administration that somebody may enter. */
export function AdminTabs({ places, current }: { places: readonly AdminPlace[]; current: AdminPlace }) {
  const t = useTranslations("admin.places");
  return (
    <TabsNav
      label={t("label")}
      tabs={places.map((place) => ({ href: hrefs[place], label: t(place), current: place === current }))}
    />
  );
}
