import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Pair } from "@/components/ui/pair";
import { moveAgency } from "@/lib/agencies/actions";
import type { AgencyNode } from "@/lib/agencies/model";
import { MoveButtons } from "./move-buttons";
import { UnitTree } from "./unit-tree";

/** Agencies, the agencies under them, and the units in each. */
export function AgencyTree({ agencies }: { agencies: readonly AgencyNode[] }) {
  const t = useTranslations("people");
  const locale = useLocale();
  return (
    <ul className="grid">
      {agencies.map((agency, place) => (
        <li key={agency.id} className="border-line border-b py-3 last:border-b-0">
          <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
            <Link href={`/admin/agencies/${agency.id}`} className="font-strong" prefetch={false}>
              <Pair zh={agency.nameZh} en={agency.nameEn} locale={locale} />
            </Link>
            <span className="text-xs text-ink-3">{t("peopleCount", { count: agency.people })}</span>
            <MoveButtons
              action={moveAgency}
              id={agency.id}
              name={agency.nameZh}
              first={place === 0}
              last={place === agencies.length - 1}
            />
          </div>
          <div className="ps-6">
            {agency.units.length > 0 && <UnitTree units={agency.units} />}
            {agency.children.length > 0 && <AgencyTree agencies={agency.children} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
