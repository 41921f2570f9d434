import { getMessages, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { DayField } from "@/components/ui/day-field";
import { FieldRow } from "@/components/ui/field-row";
import { RadioGroupField } from "@/components/ui/radio-group-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { createTrip, editTrip } from "@/lib/trips/actions";
import { type TripDetail, tripCategories } from "@/lib/trips/model";
import { PairRows } from "./pair-rows";

/** The cover of a trip: a new draft, or one that is changed. */
export async function TripForm({ trip }: { trip?: TripDetail }) {
  const [t, role, messages] = await Promise.all([
    getTranslations("trips.form"),
    getTranslations("roles"),
    getMessages(),
  ]);
  const words = (
    messages.trips as { form: Record<"places" | "countryN" | "cityN" | "addPlace" | "removePlace", string> }
  ).form;
  const rows = (trip?.places ?? []).map(({ countryZh, cityZh }) => ({ first: countryZh, second: cityZh ?? "" }));
  return (
    <ActionForm
      action={trip ? editTrip : createTrip}
      keepAs={trip ? `trip-${trip.id}` : "trip-new"}
      conflictField="purpose"
      announce="toast"
      afterDone="keep"
      aria-label={t(trip ? "editTitle" : "newTitle")}
    >
      {trip && (
        <>
          <input type="hidden" name="tripId" value={trip.id} />
          <input type="hidden" name="version" defaultValue={trip.version} />
        </>
      )}
      <TextField
        name="title"
        label={t("title")}
        hint={t("titleHint")}
        required
        maxLength={300}
        defaultValue={trip?.title}
        lang="zh-TW"
      />
      <TextField
        name="titleEn"
        label={t("titleEn")}
        maxLength={300}
        defaultValue={trip?.titleEn ?? undefined}
        lang="en"
      />
      <TextField
        name="category"
        label={t("category")}
        hint={t("categoryHint")}
        required
        maxLength={40}
        list="trip-categories"
        defaultValue={trip?.category ?? tripCategories[0]}
        lang="zh-TW"
      />
      <datalist id="trip-categories">
        {tripCategories.map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
      <FieldRow>
        <DayField name="startsOn" label={t("startsOn")} required defaultValue={trip?.startsOn} />
        <DayField name="endsOn" label={t("endsOn")} required defaultValue={trip?.endsOn} />
      </FieldRow>
      <PairRows
        names={{ first: "countryZh", second: "cityZh" }}
        rows={rows}
        lang="zh-TW"
        words={{
          legend: words.places,
          first: words.countryN,
          second: words.cityN,
          add: words.addPlace,
          remove: words.removePlace,
          removeWord: t("removeWord"),
        }}
      />
      <TextAreaField
        name="purpose"
        label={t("purpose")}
        hint={t("purposeHint")}
        rows={4}
        maxLength={4000}
        defaultValue={trip?.purpose}
        lang="zh-TW"
      />
      <RadioGroupField
        name="grade"
        label={t("grade")}
        hint={t("gradeHint")}
        defaultValue={trip?.grade ?? "INTERNAL"}
        options={(["PUBLIC", "INTERNAL", "RESTRICTED"] as const).map((id) => ({ id, label: role(`grade${id}`) }))}
      />
      <div className="actions">
        <SubmitButton>{t(trip ? "save" : "create")}</SubmitButton>
        <ButtonLink href={trip ? `/trips/${trip.id}` : "/trips"}>{t("cancel")}</ButtonLink>
      </div>
    </ActionForm>
  );
}
