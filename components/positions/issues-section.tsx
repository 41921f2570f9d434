import { getTranslations } from "next-intl/server";
import { GradeMark } from "@/components/ui/grade-mark";
import { TextField } from "@/components/ui/text-field";
import { addIssue } from "@/lib/positions/actions";
import type { IssueView } from "@/lib/positions/model";
import { NoteForm } from "./note-form";
import { NoteTools } from "./note-tools";
import { NotesSection } from "./notes-section";
import { Stands } from "./stands";
import type { Writing } from "./writing";

type Props = { issues: readonly IssueView[]; writing: Writing | null; locale: string };

/** 立場: the questions in dispute, each with who stands where. */
export async function IssuesSection({ issues, writing, locale }: Props) {
  const [t, roles] = [await getTranslations("positions.capture"), await getTranslations("roles")];
  return (
    <NotesSection
      id="positions"
      title={t("stands")}
      none={issues.length === 0 ? t("noIssues") : null}
      form={writing && { label: t("addIssue"), fields: <IssueForm writing={writing} /> }}
    >
      <ul className="plainlist note-list">
        {issues.map((issue) => (
          <li key={issue.id} id={`issue-${issue.id}`}>
            <h3 lang="zh-TW">
              {issue.title}{" "}
              {issue.grade !== "INTERNAL" && <GradeMark grade={issue.grade}>{roles(`grade${issue.grade}`)}</GradeMark>}
            </h3>
            <Stands positions={issue.positions} locale={locale} />
            {writing && (
              <NoteTools kind="issue" id={issue.id} what={issue.title}>
                <IssueForm writing={writing} opened={issue} />
                <NotedPositions issue={issue} locale={locale} />
              </NoteTools>
            )}
          </li>
        ))}
      </ul>
    </NotesSection>
  );
}

async function IssueForm({ writing, opened }: { writing: Writing; opened?: IssueView }) {
  const t = await getTranslations("positions.capture");
  return (
    <NoteForm
      action={addIssue}
      label={opened ? t("editWhat", { what: opened.title }) : t("addIssue")}
      kind="issue"
      writing={writing}
      opened={opened}
    >
      <TextField
        name="title"
        label={t("issueTitle")}
        hint={t("issueHint")}
        required
        lang="zh-TW"
        defaultValue={opened?.title}
      />
    </NoteForm>
  );
}

/** Every position by itself, to be taken off one by one. */
async function NotedPositions({ issue, locale }: { issue: IssueView; locale: string }) {
  const t = await getTranslations("positions");
  return (
    <ul className="plainlist mt-3" aria-label={t("capture.noted")}>
      {issue.positions.map(({ id, economy, stance, notedByName }) => {
        const name = locale === "en" ? economy.nameEn : economy.nameZh;
        const word = t(`stance.${stance}`);
        return (
          <li key={id} className="row">
            <span>
              {name} {word} {notedByName && <span className="meta">{t("capture.by", { name: notedByName })}</span>}
            </span>
            <NoteTools kind="position" id={id} what={`${name} ${word}`} />
          </li>
        );
      })}
    </ul>
  );
}
