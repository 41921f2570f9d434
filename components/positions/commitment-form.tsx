import { getTranslations } from "next-intl/server";
import { DayField } from "@/components/ui/day-field";
import { FieldRow } from "@/components/ui/field-row";
import { RadioGroupField } from "@/components/ui/radio-group-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { noteCommitment } from "@/lib/positions/actions";
import { type CommitmentView, commitmentKinds } from "@/lib/positions/model";
import { NoteForm } from "./note-form";
import type { Writing } from "./writing";

/** A promise: of what kind, by whom, to whom, until when. */
export async function CommitmentForm({ writing, opened }: { writing: Writing; opened?: CommitmentView }) {
  const t = await getTranslations("positions.capture");
  return (
    <NoteForm
      action={noteCommitment}
      label={opened ? t("editWhat", { what: opened.text.slice(0, 20) }) : t("addCommitment")}
      kind="commitment"
      writing={writing}
      opened={opened}
    >
      <RadioGroupField
        name="kind"
        label={t("kind")}
        required
        defaultValue={opened?.kind ?? "PROMISED"}
        options={commitmentKinds.map((kind) => ({ id: kind, label: t(`commitmentKind.${kind}`) }))}
      />
      <FieldRow>
        <TextField name="byWhom" label={t("byWhom")} required lang="zh-TW" defaultValue={opened?.byWhom} />
        <TextField name="ofWhom" label={t("ofWhom")} lang="zh-TW" defaultValue={opened?.ofWhom ?? ""} />
        <DayField name="dueOn" label={t("dueOn")} defaultValue={opened?.dueOn ?? ""} />
      </FieldRow>
      <TextAreaField name="text" label={t("text")} required lang="zh-TW" defaultValue={opened?.text} />
    </NoteForm>
  );
}
