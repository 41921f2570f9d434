import { getTranslations } from "next-intl/server";
import { Sep } from "@/components/ui/sep";
import type { ShowDay } from "@/lib/calendar/show-day";
import { saveLeg } from "@/lib/logistics/actions";
import type { LegView } from "@/lib/logistics/model";
import { EntryActions } from "./entry-actions";
import { EntryForm } from "./entry-form";
import { EntryLedger } from "./entry-ledger";
import { LegFields } from "./leg-fields";
import { LegTime } from "./leg-time";

type Props = {
  tripId: string;
  legs: readonly LegView[];
  edited: string | null;
  mayWrite: boolean;
  zone: string;
  show: ShowDay;
};

/** 航段 */
export async function Legs({ tripId, legs, edited, mayWrite, zone, show }: Props) {
  const t = await getTranslations("logistics.leg");
  const opened = mayWrite ? legs.find(({ id }) => id === edited) : undefined;
  return (
    <EntryLedger
      title={t("title")}
      heads={[t("how"), t("when"), t("arrival")]}
      none={{ title: t("none"), text: t("noneText") }}
      opened={
        opened
          ? {
              id: opened.id,
              form: (
                <EntryForm action={saveLeg} tripId={tripId} label={t("title")} entry={opened}>
                  <LegFields leg={opened} zone={zone} />
                </EntryForm>
              ),
            }
          : null
      }
      add={
        mayWrite
          ? {
              word: t("add"),
              form: (
                <EntryForm key={legs.length} action={saveLeg} tripId={tripId} label={t("add")}>
                  <LegFields zone={zone} after={legs.at(-1)} />
                </EntryForm>
              ),
            }
          : null
      }
      rows={legs.map((leg) => ({
        id: leg.id,
        cells: (
          <>
            <th scope="row">
              {leg.carrier}
              <span className="meta block">
                {t(`modes.${leg.mode}`)}
                <Sep />
                {t("takes", { hours: Math.floor(leg.minutes / 60), minutes: leg.minutes % 60 })}
                {leg.reference && (
                  <>
                    <Sep />
                    {t("reference")} {leg.reference}
                  </>
                )}
              </span>
              {leg.note && <span className="meta block whitespace-pre-line">{leg.note}</span>}
            </th>
            <td data-label={t("when")}>
              <LegTime end={leg.from} show={show} />
              <div>{leg.from.place}</div>
            </td>
            <td data-label={t("arrival")}>
              <LegTime end={leg.to} show={show} />
              <div>{leg.to.place}</div>
            </td>
            {mayWrite && (
              <td className="no-print">
                <EntryActions tripId={tripId} kind="leg" entryId={leg.id} name={leg.carrier} />
              </td>
            )}
          </>
        ),
      }))}
    />
  );
}
