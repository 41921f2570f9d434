import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { addSection } from "@/lib/report/actions";
import { type DraftedChapter, sectionKinds } from "@/lib/report/model";

type Props = { reportId: string; addable: readonly DraftedChapter[] };

/** A chapter from a source that has none yet, or an empty one. */
export async function AddChapter({ reportId, addable }: Props) {
  const t = await getTranslations("report");
  const kinds = sectionKinds.map((id) => ({ id, label: t(`kind.${id}`) }));
  return (
    <div className="grid gap-6">
      {addable.length > 0 && (
        <ul className="plainlist">
          {addable.map(({ key, kind, heading }) => (
            <li key={key} className="row">
              <span lang="zh-TW">{heading}</span>
              <span className="meta">{t(`standing.derived.${kind}`)}</span>
              <ActionForm
                action={addSection}
                className="contents"
                announce="toast"
                aria-label={t("chapters.bringInOf", { heading })}
              >
                <input type="hidden" name="reportId" value={reportId} />
                <input type="hidden" name="source" value={key} />
                <SubmitButton tone="plain" small aria-label={t("chapters.bringInOf", { heading })}>
                  {t("chapters.bringIn")}
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <ActionForm action={addSection} aria-label={t("chapters.addByHand")}>
        <input type="hidden" name="reportId" value={reportId} />
        <TextField
          name="heading"
          label={t("chapters.heading")}
          hint={t("chapters.headingHint")}
          required
          lang="zh-TW"
        />
        <SelectField
          name="kind"
          label={t("chapters.kind")}
          hint={t("chapters.kindHint")}
          options={kinds}
          defaultValue="OTHER"
        />
        <div className="actions">
          <SubmitButton tone="plain">{t("chapters.addByHand")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
