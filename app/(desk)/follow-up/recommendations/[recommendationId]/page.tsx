import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChainList } from "@/components/recommendations/chain-list";
import { DecideForm } from "@/components/recommendations/decide-form";
import { FollowState } from "@/components/recommendations/follow-state";
import { GradeForm } from "@/components/recommendations/grade-form";
import { ReviseForm } from "@/components/recommendations/revise-form";
import { TaskTable } from "@/components/recommendations/task-table";
import { Page } from "@/components/shell/page";
import { AddTaskForm } from "@/components/tasks/add-task-form";
import { EmptyState } from "@/components/ui/empty-state";
import { GradeMark } from "@/components/ui/grade-mark";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Sep } from "@/components/ui/sep";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { dayIn } from "@/lib/calendar/day";
import { showDay } from "@/lib/calendar/show-day";
import { officeZone } from "@/lib/calendar/zone";
import { sayer } from "@/lib/i18n/say";
import { findRecommendation, listItemChoices, listUnitChoices } from "@/lib/recommendations/queries";
import { decidingBlockers, nextDue } from "@/lib/recommendations/rules";
import { listBlindOwners, listOwnerChoices } from "@/lib/tasks/queries";
import { addingBlockers } from "@/lib/tasks/rules";

type Props = { params: Promise<{ recommendationId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, found] = await Promise.all([
    getTranslations("recommendations"),
    findRecommendation((await params).recommendationId),
  ]);
  return { title: found ? `${t("recommendation")} ${found.number}` : t("recommendation") };
}

export default async function RecommendationPage({ params }: Props) {
  const { recommendationId } = await params;
  const recommendation = await findRecommendation(recommendationId);
  if (!recommendation) notFound();

  const actor = await requireActor();
  const on = { tripIds: [recommendation.tripId] };
  const { decision, tasks } = recommendation;
  const mayRaise = decision === null && can(actor, "recommendation.raise", on);
  const mayGrade = can(actor, "recommendation.raise", on);
  const mayDecide = can(actor, "recommendation.decide", on);
  const mayAssign = can(actor, "task.assign", on) && addingBlockers(decision).length === 0;
  const [t, roles, say, units, items, owners, blind] = await Promise.all([
    getTranslations("recommendations"),
    getTranslations("roles"),
    sayer(),
    mayRaise ? listUnitChoices() : [],
    mayRaise ? listItemChoices(recommendation.tripId) : [],
    mayAssign ? listOwnerChoices() : [],
    mayAssign ? listBlindOwners(recommendation) : [],
  ]);
  const show = { locale: actor.preferences.locale, calendar: actor.preferences.calendar };
  const today = dayIn(officeZone, new Date());
  const instantDay = (at: Date) => showDay(dayIn(officeZone, at), show);
  const unfinishedTasks = tasks.filter(({ state }) => state !== "VERIFIED").length;
  // Asked for a decision that needs nothing else: what is left is about this person.
  const blockers = decidingBlockers(
    { decision, raisedBy: recommendation.raisedBy, unfinishedTasks },
    actor.personId,
    "ADOPTED",
    "",
  );
  const { leadUnit, term, grade, state } = recommendation;

  return (
    <Page trail={[{ label: t("title"), href: "/follow-up" }, { label: recommendation.number }]}>
      <PageHead
        over={
          <>
            {t("recommendation")} {recommendation.number}
            <Sep /> <FollowState state={state} dueOn={nextDue(tasks)} today={today} />
            {grade !== "INTERNAL" && (
              <>
                {" "}
                <GradeMark grade={grade}>{roles(`grade${grade}`)}</GradeMark>
              </>
            )}
          </>
        }
        title={<span lang="zh-TW">{recommendation.text}</span>}
        facts={[
          { term: t("facts.term"), value: t(`term.${term ?? "none"}`) },
          {
            term: t("facts.lead"),
            value: leadUnit ? (
              <span lang={show.locale === "en" && leadUnit.nameEn ? "en" : "zh-TW"}>
                {show.locale === "en" && leadUnit.nameEn ? leadUnit.nameEn : leadUnit.nameZh}
              </span>
            ) : (
              t("ledger.noLead")
            ),
          },
          {
            term: t("facts.raisedBy"),
            value: (
              <span>
                {t("facts.raised", {
                  name: recommendation.raisedByName ?? "",
                  day: instantDay(recommendation.raisedAt),
                })}
              </span>
            ),
          },
          ...(recommendation.chain.section.href
            ? [
                {
                  term: t("facts.trip"),
                  value: (
                    <Link href={`/trips/${recommendation.tripId}`} prefetch={false} lang="zh-TW">
                      {recommendation.tripTitle}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      <div className="with-aside">
        <div>
          <Section title={t("decide.title")}>
            {decision === null ? (
              <p>{t("decide.waiting")}</p>
            ) : (
              <>
                <p>
                  <b>{t(`decision.${decision}`)}</b>
                  {recommendation.decidedByName && recommendation.decidedAt && (
                    <span className="meta">
                      {" "}
                      {t("decide.by", {
                        name: recommendation.decidedByName,
                        day: instantDay(recommendation.decidedAt),
                      })}
                    </span>
                  )}
                </p>
                {recommendation.decisionReason && (
                  <p className="prose whitespace-pre-line" lang="zh-TW">
                    {recommendation.decisionReason}
                  </p>
                )}
              </>
            )}
            {mayDecide && blockers.length > 0 && <p className="meta">{blockers.map(say).join(" ")}</p>}
            {mayDecide && blockers.length === 0 && decision === null && (
              <div className="mt-4">
                <DecideForm recommendation={recommendation} />
              </div>
            )}
            {mayDecide && blockers.length === 0 && decision !== null && (
              <details className="mt-4">
                <summary>{t("decide.again")}</summary>
                <div className="mt-3">
                  <DecideForm recommendation={recommendation} />
                </div>
              </details>
            )}
            {mayRaise && (
              <ReviseForm recommendation={recommendation} units={units} items={items} locale={show.locale} />
            )}
            {mayGrade && <GradeForm recommendation={recommendation} />}
          </Section>
          <Section
            title={t("tasks.title")}
            id="tasks"
            meta={
              tasks.length > 0
                ? t("tasks.count", { count: tasks.length, done: tasks.length - unfinishedTasks })
                : undefined
            }
          >
            {blind.length > 0 && (
              <p className="meta">{t("grading.unseen", { names: blind.join(t("grading.comma")) })}</p>
            )}
            {tasks.length > 0 && <TaskTable tasks={tasks} today={today} show={show} />}
            {tasks.length === 0 &&
              (decision === null ? (
                <p className="meta">{t("tasks.waits")}</p>
              ) : state === "NOT_FOLLOWED" ? (
                <p className="meta">{t("tasks.notFollowed")}</p>
              ) : (
                <EmptyState title={t("tasks.none")}>{t("tasks.noneText")}</EmptyState>
              ))}
            {mayAssign && (
              <AddTaskForm recommendationId={recommendation.id} owners={owners} open={tasks.length === 0} />
            )}
          </Section>
        </div>
        <div className="aside section">
          <section aria-labelledby="from">
            <h2 id="from">{t("chain.title")}</h2>
            <ChainList chain={recommendation.chain} show={show} taskCount={tasks.length} />
          </section>
        </div>
      </div>
    </Page>
  );
}
