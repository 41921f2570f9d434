import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { ComboField } from "@/components/ui/combo-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { attendMeeting } from "@/lib/trips/actions";
import type { MeetingChoice } from "@/lib/trips/model";

type Props = {
  tripId: string;
  choices: { list: MeetingChoice[]; more: boolean };
  /** What was searched for, if anything. */
  part: string;
  locale: string;
};

/** Puts a meeting on the trip: one near its days at once, any other after a search. */
export async function AddMeeting({ tripId, choices: { list, more }, part, locale }: Props) {
  const t = await getTranslations("trips.meetings");
  const options = list.map(({ id, nameZh, nameEn, startsOn, place }) => {
    const english = locale === "en" && nameEn;
    return { id, label: `${startsOn} ${english || nameZh}`, hint: place ?? undefined, lang: english ? "en" : "zh-TW" };
  });
  const hint = [part ? t("chooseFound", { part }) : t("chooseNear"), more && t("more")].filter(Boolean).join(" ");
  return (
    <details className="mt-3 no-print" open={part ? true : undefined}>
      <summary className="link">{t("add")}</summary>
      <div className="fields mt-3">
        <ActionForm action={attendMeeting} announce="toast" aria-label={t("add")}>
          <input type="hidden" name="tripId" value={tripId} />
          <ComboField key={part} name="meetingId" label={t("choose")} hint={hint} options={options} required />
          <div className="actions">
            <SubmitButton tone="plain">{t("addButton")}</SubmitButton>
            <ButtonLink tone="text" href={`/meetings/new?trip=${tripId}`}>
              {t("newMeeting")}
            </ButtonLink>
          </div>
        </ActionForm>
        <search>
          <form action={`/trips/${tripId}#meetings`} className="row">
            <span className="field">
              <label htmlFor="find-meeting">{t("find")}</label>
              <input id="find-meeting" type="search" name="find" defaultValue={part} maxLength={100} />
            </span>
            <button type="submit" className="btn self-end">
              {t("findButton")}
            </button>
          </form>
        </search>
      </div>
    </details>
  );
}
