import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Filters that end up in the address: works without a script, and can be bookmarked. */
export function FilterForm({ label, clear, children }: { label: string; clear: string | null; children: ReactNode }) {
  const t = useTranslations("admin.filter");
  return (
    <search aria-label={label}>
      <form method="get" className="flex flex-wrap items-end gap-3 py-4">
        {children}
        <button type="submit" className="btn">
          {t("apply")}
        </button>
        {clear && (
          <a className="btn btn-text" href={clear}>
            {t("clear")}
          </a>
        )}
      </form>
    </search>
  );
}
