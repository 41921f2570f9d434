import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import { moveUnit } from "@/lib/agencies/actions";
import type { UnitNode } from "@/lib/agencies/model";
import { MoveButtons } from "./move-buttons";

/** Units with the units under them, each with its head and substitute. */
export function UnitTree({ units }: { units: readonly UnitNode[] }) {
  const t = useTranslations("people");
  const locale = useLocale();
  return (
    <ul className="grid">
      {units.map((unit, place) => (
        <li key={unit.id} className="py-2">
          <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
            <Link href={`/admin/agencies/units/${unit.id}`} prefetch={false}>
              <Pair zh={unit.nameZh} en={unit.nameEn} locale={locale} />
            </Link>
            <span className="text-xs text-ink-3">
              {t("headOf", { name: unit.headName ?? t("nobody") })}
              <Sep />
              {t("substituteOf", { name: unit.substituteName ?? t("nobody") })}
              <Sep />
              {t("peopleCount", { count: unit.people })}
            </span>
            <MoveButtons
              action={moveUnit}
              id={unit.id}
              name={unit.nameZh}
              first={place === 0}
              last={place === units.length - 1}
            />
          </div>
          {unit.children.length > 0 && (
            <div className="ps-6">
              <UnitTree units={unit.children} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
