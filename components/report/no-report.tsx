import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Sep } from "@/components/ui/sep";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Day } from "@/lib/calendar/day";
import type { ShowDay } from "@/lib/calendar/show-day";
import { draftReport } from "@/lib/report/actions";
import type { ReportTrip } from "@/lib/report/queries";
import { DueNote } from "./due-note";

type Props = { trip: ReportTrip; mayDraft: boolean; today: Day; show: ShowDay };

/** Before there is a report: by when it is due, and the one thing to do. */
export async function NoReport({ trip, mayDraft, today, show }: Props) {
  const t = await getTranslations("report");
  return (
    <>
      <PageHead
        over={
          <>
            {t("title")}
            <Sep />
            <span lang="zh-TW">{trip.title}</span>
          </>
        }
        title={t("none.title")}
      />
      <DueNote returnsOn={trip.endsOn} today={today} show={show} />
      <EmptyState
        as="h2"
        title={t("none.heading")}
        action={
          mayDraft && (
            <ActionForm action={draftReport} aria-label={t("none.draft")}>
              <input type="hidden" name="tripId" value={trip.id} />
              <SubmitButton>{t("none.draft")}</SubmitButton>
            </ActionForm>
          )
        }
      >
        {t(mayDraft ? "none.text" : "none.others")}
      </EmptyState>
    </>
  );
}
