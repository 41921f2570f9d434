import { useTranslations } from "next-intl";
import { Pager } from "@/components/ui/pager";

/** Pages of a list whose filters are in the address. */
export function ListPager({ page, pages, filters }: { page: number; pages: number; filters: Record<string, string> }) {
  const t = useTranslations("ui.pager");
  const href = (to: number) =>
    `?${new URLSearchParams([...Object.entries(filters).filter(([, value]) => value), ["page", String(to)]])}`;
  return (
    <Pager
      page={page}
      pages={pages}
      hrefs={{ previous: href(page - 1), next: href(page + 1) }}
      words={{ label: t("label"), previous: t("previous"), next: t("next"), position: t("position", { page, pages }) }}
    />
  );
}
