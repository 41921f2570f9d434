import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { GradeMark } from "@/components/ui/grade-mark";
import { Pair } from "@/components/ui/pair";
import { Section } from "@/components/ui/section";
import { Sep } from "@/components/ui/sep";
import { StateWord } from "@/components/ui/state-word";
import { type ShowDay, showLongDay } from "@/lib/calendar/show-day";
import { removeVisit, restoreReported } from "@/lib/visits/actions";
import type { VisitView } from "@/lib/visits/model";
import { visitGaps } from "@/lib/visits/rules";
import { VisitEntryActions } from "./visit-entry-actions";
import { VisitForm } from "./visit-form";

type Props = { tripId: string; visits: readonly VisitView[]; edited: string | null; mayWrite: boolean; show: ShowDay };

/** 拜會: whom, when, who was met, what was said. */
export async function VisitList({ tripId, visits, edited, mayWrite, show }: Props) {
  const [t, role, say, locale] = await Promise.all([
    getTranslations("trips.visit"),
    getTranslations("roles"),
    getTranslations(),
    getLocale(),
  ]);
  return (
    <Section title={t("title")} meta={visits.length > 0 ? t("meta", { count: visits.length }) : undefined}>
      {visits.length === 0 && <EmptyState title={t("none")}>{mayWrite && t("noneText")}</EmptyState>}
      {visits.map((visit) =>
        mayWrite && visit.id === edited ? (
          <div key={visit.id} id={visit.id}>
            <VisitForm tripId={tripId} visit={visit} />
          </div>
        ) : (
          <article key={visit.id} id={visit.id} className="grid gap-1 border-b border-line py-3">
            <div className="row justify-between">
              <h3>
                <Pair zh={visit.hostZh} en={visit.hostEn} locale={locale} />
              </h3>
              {mayWrite && (
                <VisitEntryActions
                  tripId={tripId}
                  entryId={visit.id}
                  remove={removeVisit}
                  restore={restoreReported}
                  names={{
                    edit: t("editNamed", { name: visit.hostZh }),
                    remove: t("removeNamed", { name: visit.hostZh }),
                  }}
                />
              )}
            </div>
            <p>
              {visit.visitedOn && <span>{showLongDay(visit.visitedOn, show)}</span>}
              {visit.visitedOn && visit.people.length > 0 && <Sep />}
              <span lang="zh-TW">{visit.people.map(({ name, title }) => `${title ?? ""}${name}`).join("、")}</span>
              {visit.grade !== "INTERNAL" && (
                <>
                  {" "}
                  <GradeMark grade={visit.grade}>{role(`grade${visit.grade}`)}</GradeMark>
                </>
              )}
            </p>
            {mayWrite &&
              visitGaps(visit).map(({ key }) => (
                <p key={key}>
                  <StateWord tone="warn">{say(key as never)}</StateWord>
                </p>
              ))}
            {visit.notes && (
              <div className="prose whitespace-pre-line" lang="zh-TW">
                {visit.notes}
              </div>
            )}
          </article>
        ),
      )}
      {mayWrite && (
        <details className="mt-3 no-print">
          <summary className="link">{t("add")}</summary>
          <VisitForm key={visits.length} tripId={tripId} />
        </details>
      )}
    </Section>
  );
}
