import { getTranslations } from "next-intl/server";
import { OutcomeWords } from "@/components/meetings/outcome-words";
import { FieldRow } from "@/components/ui/field-row";
import { GradeMark } from "@/components/ui/grade-mark";
import { SelectField } from "@/components/ui/select-field";
import { Sep } from "@/components/ui/sep";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { noteOutcome } from "@/lib/positions/actions";
import { type OutcomeView, outcomeKinds } from "@/lib/positions/model";
import { NoteForm } from "./note-form";
import { NoteTools } from "./note-tools";
import { NotesSection } from "./notes-section";
import type { Writing } from "./writing";

type Props = { outcomes: readonly OutcomeView[]; writing: Writing | null };

/** 決議, with the words each rests on. */
export async function OutcomesSection({ outcomes, writing }: Props) {
  const [t, roles] = [await getTranslations("positions.capture"), await getTranslations("roles")];
  return (
    <NotesSection
      id="outcomes"
      title={t("outcomes")}
      none={outcomes.length === 0 ? t("noOutcomes") : null}
      form={writing && { label: t("addOutcome"), fields: <OutcomeForm writing={writing} /> }}
    >
      <ul className="plainlist note-list">
        {outcomes.map((one) => (
          <li key={one.id} id={`outcome-${one.id}`}>
            <p>
              <OutcomeWords kinds={[one.kind]} /> <q lang="zh-TW">{one.evidence}</q>{" "}
              <span className="meta">
                {one.statedIn && (
                  <>
                    <Sep />
                    {t("statedInWord", { number: one.statedIn })}
                  </>
                )}
                {one.notedByName && (
                  <>
                    <Sep />
                    {t("by", { name: one.notedByName })}
                  </>
                )}
              </span>{" "}
              {one.grade !== "INTERNAL" && <GradeMark grade={one.grade}>{roles(`grade${one.grade}`)}</GradeMark>}
            </p>
            {writing && (
              <NoteTools kind="outcome" id={one.id} what={one.evidence.slice(0, 20)}>
                <OutcomeForm writing={writing} opened={one} />
              </NoteTools>
            )}
          </li>
        ))}
      </ul>
    </NotesSection>
  );
}

async function OutcomeForm({ writing, opened }: { writing: Writing; opened?: OutcomeView }) {
  const t = await getTranslations("positions");
  return (
    <NoteForm
      action={noteOutcome}
      label={opened ? t("capture.editWhat", { what: opened.evidence.slice(0, 20) }) : t("capture.addOutcome")}
      kind="outcome"
      writing={writing}
      opened={opened}
    >
      <FieldRow>
        <SelectField
          name="kind"
          label={t("capture.outcomeKind")}
          required
          empty={opened ? undefined : "—"}
          defaultValue={opened?.kind ?? ""}
          options={outcomeKinds.map((kind) => ({ id: kind, label: t(`outcome.${kind}`) }))}
        />
        <TextField
          name="statedIn"
          label={t("capture.statedIn")}
          hint={t("capture.statedInHint")}
          defaultValue={opened?.statedIn ?? ""}
        />
      </FieldRow>
      <TextAreaField
        name="evidence"
        label={t("capture.evidence")}
        hint={t("capture.evidenceHint")}
        required
        lang="zh-TW"
        defaultValue={opened?.evidence}
      />
    </NoteForm>
  );
}
