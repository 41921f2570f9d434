import { getTranslations } from "next-intl/server";
import { StageLine } from "@/components/ui/stage-line";
import { daysLeft, reportDue } from "@/lib/authority/rules";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showDay, showShortDay } from "@/lib/calendar/show-day";
import type { ReportView } from "@/lib/report/model";

type Props = { report: ReportView; today: Day; show: ShowDay };

/** 草稿 → 送審 → 核定: what is done and by whom, where it stands, by when it must be approved. */
export async function ReportStages({ report, today, show }: Props) {
  const t = await getTranslations("report");
  const { state } = report;
  const { due } = reportDue(report.trip.endsOn);
  const left = daysLeft(due, today);
  // Of another year than this, a day without its year would mislead.
  const dayOf = (on: Day) => (on.slice(0, 4) === today.slice(0, 4) ? showShortDay(on, show.locale) : showDay(on, show));
  const took = (on: Day | null, by: string | null) => (on ? `${dayOf(on)}　${by ?? ""}` : undefined);
  const step = state === "APPROVED" ? 3 : state === "SUBMITTED" ? 1 : 0;
  const stateOf = (place: number) => (place < step ? "done" : place === step ? "now" : "later");
  const writing = left < 0 ? t("daysLate", { days: -left }) : t("daysLeft", { days: left });
  return (
    <StageLine
      label={t("stages.label")}
      stages={[
        {
          name: t(state === "RETURNED" ? "stages.returned" : "stages.draft"),
          state: stateOf(0),
          note: step === 0 ? writing : undefined,
        },
        {
          name: t("stages.submitted"),
          state: stateOf(1),
          note: step > 0 ? took(report.submittedOn, report.submittedBy) : t("stages.byHead"),
        },
        {
          name: t("stages.approved"),
          state: stateOf(2),
          note: step === 3 ? took(report.decidedOn, report.decidedBy) : t("stages.dueBy", { day: dayOf(due) }),
        },
      ]}
    />
  );
}
