import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import type { UploadWords } from "@/components/files/upload-words";
import { ChainList } from "@/components/recommendations/chain-list";
import { Progress } from "@/components/recommendations/progress";
import { StoryList } from "@/components/recommendations/story-list";
import { TaskState } from "@/components/recommendations/task-state";
import { Page } from "@/components/shell/page";
import { EditTaskForm } from "@/components/tasks/edit-task-form";
import { VerifyForm } from "@/components/tasks/verify-form";
import { WorkForms } from "@/components/tasks/work-forms";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Sep } from "@/components/ui/sep";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { dayIn } from "@/lib/calendar/day";
import { showDay } from "@/lib/calendar/show-day";
import { officeZone } from "@/lib/calendar/zone";
import { sayer } from "@/lib/i18n/say";
import { findTask, listOwnerChoices } from "@/lib/tasks/queries";
import { verifyingBlockers } from "@/lib/tasks/rules";

type Props = { params: Promise<{ taskId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, task] = await Promise.all([getTranslations("recommendations"), findTask((await params).taskId)]);
  return { title: task?.title ?? t("task") };
}

export default async function TaskPage({ params }: Props) {
  const task = await findTask((await params).taskId);
  if (!task) notFound();

  const actor = await requireActor();
  const subject = { tripIds: [task.tripId], ownerIds: [task.ownerId] };
  const mayWork = task.state === "OPEN" && can(actor, "task.work", subject);
  const mayAssign = task.state === "OPEN" && can(actor, "task.assign", subject);
  const mayVerify = task.state === "PROPOSED_DONE" && can(actor, "task.verify", subject);
  const [t, say, messages, owners] = await Promise.all([
    getTranslations("recommendations"),
    sayer(),
    getMessages(),
    mayAssign ? listOwnerChoices() : [],
  ]);
  const show = { locale: actor.preferences.locale, calendar: actor.preferences.calendar };
  const today = dayIn(officeZone, new Date());
  const instantDay = (at: Date | null) => (at ? showDay(dayIn(officeZone, at), show) : "");
  const blockers = mayVerify ? verifyingBlockers(task, actor.personId) : [];
  const { number } = task.chain.recommendation;

  return (
    <Page
      trail={[
        { label: t("title"), href: "/follow-up" },
        { label: number, href: `/follow-up/recommendations/${task.recommendationId}` },
        { label: t("task") },
      ]}
    >
      <PageHead
        over={
          <>
            {t("task")}
            <Sep /> <TaskState task={task} today={today} />
          </>
        }
        title={<span lang="zh-TW">{task.title}</span>}
        facts={[
          { term: t("facts.owner"), value: <span lang="zh-TW">{task.ownerName}</span> },
          {
            term: t("facts.due"),
            value: (
              <span className={task.state === "OPEN" && task.dueOn < today ? "due-late" : undefined}>
                {showDay(task.dueOn, show)}
              </span>
            ),
          },
          { term: t("facts.percent"), value: <Progress percent={task.percent} /> },
        ]}
      />
      <div className="with-aside">
        <div>
          {task.state === "PROPOSED_DONE" && (
            <Section title={t("verify.title")}>
              <p>{t("verify.by", { name: task.proposedByName ?? "", day: instantDay(task.proposedAt) })}</p>
              {mayVerify && blockers.length === 0 ? (
                <div className="mt-4">
                  <VerifyForm taskId={task.id} />
                </div>
              ) : (
                <p className="meta">{blockers.length > 0 ? blockers.map(say).join(" ") : t("verify.waiting")}</p>
              )}
            </Section>
          )}
          {task.state === "VERIFIED" && (
            <Section title={t("verify.title")}>
              <p>{t("verify.done", { name: task.verifiedByName ?? "", day: instantDay(task.verifiedAt) })}</p>
            </Section>
          )}
          {mayWork && (
            <Section title={t("work.title")}>
              <WorkForms task={task} uploadWords={(messages.files as { upload: UploadWords }).upload} />
            </Section>
          )}
          <Section title={t("story.title")}>
            <StoryList entries={task.entries} show={show} />
            {mayAssign && <EditTaskForm task={task} owners={owners} />}
          </Section>
        </div>
        <div className="aside section">
          <section aria-labelledby="from">
            <h2 id="from">{t("chain.title")}</h2>
            <ChainList chain={task.chain} show={show} linked />
          </section>
        </div>
      </div>
    </Page>
  );
}
