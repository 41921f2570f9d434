import { getTranslations } from "next-intl/server";
import { DayField } from "@/components/ui/day-field";
import { FieldRow } from "@/components/ui/field-row";
import { TextField } from "@/components/ui/text-field";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { saveRegistration } from "@/lib/logistics/actions";
import type { RegistrationView } from "@/lib/logistics/model";
import { DueWord } from "./due-word";
import { EntryActions } from "./entry-actions";
import { EntryForm } from "./entry-form";
import { EntryLedger } from "./entry-ledger";

type Props = {
  tripId: string;
  registrations: readonly RegistrationView[];
  edited: string | null;
  mayWrite: boolean;
  today: Day;
  show: ShowDay;
};

/** 註冊 with the host: accreditation, badges, rooms. */
export async function Registrations({ tripId, registrations, edited, mayWrite, today, show }: Props) {
  const t = await getTranslations("logistics.registration");
  const opened = mayWrite ? registrations.find(({ id }) => id === edited) : undefined;
  const form = (one?: RegistrationView) => (
    <EntryForm
      key={one?.id ?? registrations.length}
      action={saveRegistration}
      tripId={tripId}
      label={t(one ? "title" : "add")}
      entry={one}
    >
      <TextField
        name="title"
        label={t("name")}
        hint={t("nameHint")}
        required
        maxLength={200}
        defaultValue={one?.title}
      />
      <FieldRow>
        <DayField name="dueOn" label={t("dueOn")} defaultValue={one?.dueOn ?? undefined} />
        <DayField name="doneOn" label={t("doneOn")} defaultValue={one?.doneOn ?? undefined} />
      </FieldRow>
      <TextField name="reference" label={t("reference")} maxLength={120} defaultValue={one?.reference ?? undefined} />
    </EntryForm>
  );
  return (
    <EntryLedger
      title={t("title")}
      heads={[t("name"), t("dueOn"), t("reference")]}
      none={{ title: t("none") }}
      opened={opened ? { id: opened.id, form: form(opened) } : null}
      add={mayWrite ? { word: t("add"), form: form() } : null}
      rows={registrations.map((one) => ({
        id: one.id,
        cells: (
          <>
            <th scope="row">{one.title}</th>
            <td data-label={t("dueOn")}>
              {one.dueOn && <span className="nowrap">{showDay(one.dueOn, show)} </span>}
              <DueWord dueOn={one.dueOn} doneOn={one.doneOn} today={today} />
            </td>
            <td className="max-md:empty:hidden" data-label={t("reference")}>
              {one.reference}
            </td>
            {mayWrite && (
              <td className="no-print">
                <EntryActions
                  tripId={tripId}
                  kind="registration"
                  entryId={one.id}
                  name={one.title}
                  mayFinish={!one.doneOn}
                />
              </td>
            )}
          </>
        ),
      }))}
    />
  );
}
