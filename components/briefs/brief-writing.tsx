import { getMessages, getTranslations } from "next-intl/server";
import { editorWords } from "@/components/editor/editor-words";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { saveBrief, submitBrief } from "@/lib/briefs/actions";
import { type BriefContent, type BriefView, briefParts, emptyBrief } from "@/lib/briefs/model";
import { BriefForm, type BriefWords } from "./brief-form";

type Props = {
  brief: BriefView | null;
  place: { attendanceId: string; itemId: string };
  /** Submitted or cleared: a save takes that back, and is said before one types. */
  locked: boolean;
  cancelHref: string;
};

/** The form of a brief with its words, and what to know before writing. */
export async function BriefWriting({ brief, place, locked, cancelHref }: Props) {
  const [t, roles, editor, messages] = await Promise.all([
    getTranslations("briefs"),
    getTranslations("roles"),
    editorWords(),
    getMessages() as Promise<{ briefs?: Pick<BriefWords, "part" | "hint"> }>,
  ]);
  const { part, hint } = messages.briefs ?? { part: emptyBrief, hint: emptyBrief };
  const words: BriefWords = {
    part,
    hint,
    form: t("form"),
    grade: t("grade"),
    gradeHint: t("gradeHint"),
    grades: { PUBLIC: roles("gradePUBLIC"), INTERNAL: roles("gradeINTERNAL"), RESTRICTED: roles("gradeRESTRICTED") },
    save: t("save"),
    submit: t("submit"),
    submitText: t("submitText"),
    submitFirst: t("submitFirst"),
  };
  const value = brief
    ? (Object.fromEntries([...briefParts, "grade" as const].map((name) => [name, brief[name]])) as BriefContent)
    : emptyBrief;
  return (
    <>
      <p className="stamp mb-3">{t("notClassified")}</p>
      {locked && brief && (
        <div className="mb-4">
          <Banner
            tone="warn"
            title={t(`state.${brief.state}`)}
            actions={
              <ButtonLink href={cancelHref} small>
                {t("stopEditing")}
              </ButtonLink>
            }
          >
            {t("willTakeBack", { state: brief.state })}
          </Banner>
        </div>
      )}
      <BriefForm
        key={`${place.attendanceId}-${place.itemId}`}
        value={value}
        version={brief?.version ?? 0}
        place={place}
        automatic={!locked}
        save={saveBrief}
        submit={submitBrief}
        words={words}
        editor={editor}
      />
    </>
  );
}
