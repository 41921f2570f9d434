import { getTranslations } from "next-intl/server";
import { GradeMark } from "@/components/ui/grade-mark";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { addIntervention } from "@/lib/positions/actions";
import type { InterventionView } from "@/lib/positions/model";
import { NoteForm } from "./note-form";
import { NoteTools } from "./note-tools";
import { NotesSection } from "./notes-section";
import type { Writing } from "./writing";

type Props = { interventions: readonly InterventionView[]; writing: Writing | null };

/** 我方發言: what our people said, as delivered. */
export async function InterventionsSection({ interventions, writing }: Props) {
  const [t, roles] = [await getTranslations("positions.capture"), await getTranslations("roles")];
  return (
    <NotesSection
      id="interventions"
      title={t("interventions")}
      none={interventions.length === 0 ? t("noInterventions") : null}
      form={writing && { label: t("addIntervention"), fields: <InterventionForm writing={writing} /> }}
    >
      <ul className="plainlist note-list">
        {interventions.map((one) => (
          <li key={one.id} id={`intervention-${one.id}`}>
            <p className="meta">
              {one.speakerName && <b lang="zh-TW">{one.speakerName}</b>}{" "}
              {one.grade !== "INTERNAL" && <GradeMark grade={one.grade}>{roles(`grade${one.grade}`)}</GradeMark>}
            </p>
            <p className="said" lang="zh-TW">
              {one.delivered}
            </p>
            {writing && (
              <NoteTools kind="intervention" id={one.id} what={one.delivered.slice(0, 20)}>
                <InterventionForm writing={writing} opened={one} />
              </NoteTools>
            )}
          </li>
        ))}
      </ul>
    </NotesSection>
  );
}

async function InterventionForm({ writing, opened }: { writing: Writing; opened?: InterventionView }) {
  const t = await getTranslations("positions.capture");
  return (
    <NoteForm
      action={addIntervention}
      label={opened ? t("editWhat", { what: opened.delivered.slice(0, 20) }) : t("addIntervention")}
      kind="intervention"
      writing={writing}
      opened={opened}
    >
      <SelectField
        name="speakerId"
        label={t("speaker")}
        empty={t("noSpeaker")}
        defaultValue={opened?.speakerId ?? ""}
        options={writing.speakers}
      />
      <TextAreaField name="delivered" label={t("delivered")} required lang="zh-TW" defaultValue={opened?.delivered} />
    </NoteForm>
  );
}
