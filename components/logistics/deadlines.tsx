import { getTranslations } from "next-intl/server";
import { DayField } from "@/components/ui/day-field";
import { FieldRow } from "@/components/ui/field-row";
import { TextField } from "@/components/ui/text-field";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { saveDeadline } from "@/lib/logistics/actions";
import type { DeadlineView } from "@/lib/logistics/model";
import { DueWord } from "./due-word";
import { EntryActions } from "./entry-actions";
import { EntryForm } from "./entry-form";
import { EntryLedger } from "./entry-ledger";

type Props = {
  tripId: string;
  deadlines: readonly DeadlineView[];
  edited: string | null;
  mayWrite: boolean;
  today: Day;
  show: ShowDay;
};

/** Days by which something must be done before leaving. */
export async function Deadlines({ tripId, deadlines, edited, mayWrite, today, show }: Props) {
  const t = await getTranslations("logistics.deadline");
  const opened = mayWrite ? deadlines.find(({ id }) => id === edited) : undefined;
  const form = (one?: DeadlineView) => (
    <EntryForm
      key={one?.id ?? deadlines.length}
      action={saveDeadline}
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
        <DayField name="dueOn" label={t("dueOn")} required defaultValue={one?.dueOn} />
        <DayField name="doneOn" label={t("doneOn")} defaultValue={one?.doneOn ?? undefined} />
      </FieldRow>
    </EntryForm>
  );
  return (
    <EntryLedger
      title={t("title")}
      heads={[t("name"), t("dueOn")]}
      none={{ title: t("none") }}
      opened={opened ? { id: opened.id, form: form(opened) } : null}
      add={mayWrite ? { word: t("add"), form: form() } : null}
      rows={deadlines.map((one) => ({
        id: one.id,
        cells: (
          <>
            <th scope="row">{one.title}</th>
            <td data-label={t("dueOn")}>
              <span className="nowrap">{showDay(one.dueOn, show)} </span>
              <DueWord dueOn={one.dueOn} doneOn={one.doneOn} today={today} />
            </td>
            {mayWrite && (
              <td className="no-print">
                <EntryActions
                  tripId={tripId}
                  kind="deadline"
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
