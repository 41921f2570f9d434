import { getMessages, getTranslations } from "next-intl/server";
import { PairRows } from "@/components/trips/pair-rows";
import { DayField } from "@/components/ui/day-field";
import { FieldRow } from "@/components/ui/field-row";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { saveVisit } from "@/lib/visits/actions";
import type { VisitView } from "@/lib/visits/model";
import { GradeField } from "./grade-field";
import { VisitEntryForm } from "./visit-entry-form";

type Words = Record<"people" | "nameN" | "titleN" | "addPerson" | "removePerson", string>;

/** A new visit, or one that is changed. */
export async function VisitForm({ tripId, visit }: { tripId: string; visit?: VisitView }) {
  const [t, messages] = await Promise.all([getTranslations("trips.visit"), getMessages()]);
  const words = (messages.trips as { visit: Words }).visit;
  const label = visit ? t("editNamed", { name: visit.hostZh }) : t("add");
  return (
    <VisitEntryForm action={saveVisit} tripId={tripId} label={label} button={t("save")} entry={visit}>
      <FieldRow>
        <TextField name="hostZh" label={t("host")} required maxLength={200} defaultValue={visit?.hostZh} lang="zh-TW" />
        <TextField
          name="hostEn"
          label={t("hostEn")}
          maxLength={200}
          defaultValue={visit?.hostEn ?? undefined}
          lang="en"
        />
        <DayField name="visitedOn" label={t("on")} hint={t("onHint")} defaultValue={visit?.visitedOn ?? undefined} />
      </FieldRow>
      <PairRows
        names={{ first: "personName", second: "personTitle" }}
        rows={(visit?.people ?? []).map(({ name, title }) => ({ first: name, second: title ?? "" }))}
        words={{
          legend: words.people,
          first: words.nameN,
          second: words.titleN,
          add: words.addPerson,
          remove: words.removePerson,
          removeWord: t("removeWord"),
        }}
      />
      <TextAreaField
        name="notes"
        label={t("notes")}
        hint={t("notesHint")}
        rows={4}
        maxLength={20_000}
        defaultValue={visit?.notes ?? undefined}
        lang="zh-TW"
      />
      <GradeField label={t("grade")} grade={visit?.grade ?? "INTERNAL"} />
    </VisitEntryForm>
  );
}
