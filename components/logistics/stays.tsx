import { getTranslations } from "next-intl/server";
import { DayField } from "@/components/ui/day-field";
import { FieldRow } from "@/components/ui/field-row";
import { TextField } from "@/components/ui/text-field";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { saveStay } from "@/lib/logistics/actions";
import type { StayView } from "@/lib/logistics/model";
import { nightsOf } from "@/lib/logistics/rules";
import { EntryActions } from "./entry-actions";
import { EntryForm } from "./entry-form";
import { EntryLedger } from "./entry-ledger";

type Props = { tripId: string; stays: readonly StayView[]; edited: string | null; mayWrite: boolean; show: ShowDay };

/** 住宿 */
export async function Stays({ tripId, stays, edited, mayWrite, show }: Props) {
  const t = await getTranslations("logistics.stay");
  const opened = mayWrite ? stays.find(({ id }) => id === edited) : undefined;
  const form = (stay?: StayView) => (
    <EntryForm
      key={stay?.id ?? stays.length}
      action={saveStay}
      tripId={tripId}
      label={t(stay ? "title" : "add")}
      entry={stay}
    >
      <TextField name="name" label={t("name")} required maxLength={160} defaultValue={stay?.name} />
      <FieldRow>
        <DayField name="checkIn" label={t("checkIn")} required defaultValue={stay?.checkIn} />
        <DayField name="checkOut" label={t("checkOut")} required defaultValue={stay?.checkOut} />
      </FieldRow>
      <TextField name="address" label={t("address")} maxLength={300} defaultValue={stay?.address ?? undefined} />
      <FieldRow>
        <TextField name="phone" type="tel" label={t("phone")} maxLength={60} defaultValue={stay?.phone ?? undefined} />
        <TextField name="reference" label={t("reference")} maxLength={80} defaultValue={stay?.reference ?? undefined} />
      </FieldRow>
    </EntryForm>
  );
  return (
    <EntryLedger
      title={t("title")}
      heads={[t("name"), t("checkIn"), t("checkOut"), t("phone"), t("reference")]}
      none={{ title: t("none") }}
      opened={opened ? { id: opened.id, form: form(opened) } : null}
      add={mayWrite ? { word: t("add"), form: form() } : null}
      rows={stays.map((stay) => ({
        id: stay.id,
        cells: (
          <>
            <th scope="row">
              {stay.name}
              {stay.address && <span className="meta block">{stay.address}</span>}
            </th>
            <td className="nowrap" data-label={t("checkIn")}>
              {showDay(stay.checkIn, show)}
            </td>
            <td data-label={t("checkOut")}>
              <span className="nowrap">{showDay(stay.checkOut, show)}</span>{" "}
              <span className="meta">{t("nights", { count: nightsOf(stay) })}</span>
            </td>
            <td className="max-md:empty:hidden" data-label={t("phone")}>
              {stay.phone && <a href={`tel:${stay.phone.replace(/[^\d+]/g, "")}`}>{stay.phone}</a>}
            </td>
            <td className="max-md:empty:hidden" data-label={t("reference")}>
              {stay.reference}
            </td>
            {mayWrite && (
              <td className="no-print">
                <EntryActions tripId={tripId} kind="stay" entryId={stay.id} name={stay.name} />
              </td>
            )}
          </>
        ),
      }))}
    />
  );
}
