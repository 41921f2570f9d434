import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ComboField } from "@/components/ui/combo-field";
import { FieldRow } from "@/components/ui/field-row";
import { Kbd } from "@/components/ui/kbd";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { notePosition, undoNote } from "@/lib/positions/actions";
import { type IssueView, stanceKeys, stances } from "@/lib/positions/model";
import { CaptureForm } from "./capture-form";
import { StanceMark } from "./stance-mark";
import type { Writing } from "./writing";

/**
 * 快速記立場: issue, economy, and one key for the stance. Keys act outside text only (the one listener of the shell sees
 * to that), so one leaves the field with Tab and presses.
 */
export async function Capture({ issues, writing }: { issues: readonly IssueView[]; writing: Writing }) {
  const t = await getTranslations("positions");
  const [first] = issues;
  if (!first) return <p className="meta mt-4">{t("capture.issueFirst")}</p>;
  return (
    <div className="capture no-print">
      <h3>{t("capture.quick")}</h3>
      <CaptureForm action={notePosition} undoAction={undoNote} label={t("capture.quick")}>
        <FieldRow>
          <SelectField
            name="issueId"
            label={t("capture.issue")}
            lang="zh-TW"
            defaultValue={first.id}
            options={issues.map(({ id, title }) => ({ id, label: title }))}
          />
          <ComboField
            name="economyCode"
            label={t("capture.economy")}
            hint={t("capture.economyHint")}
            required
            options={writing.economies}
          />
        </FieldRow>
        <TextField name="quote" label={t("capture.quote")} lang="zh-TW" />
        <fieldset className="row">
          <legend className="only-read">{t("capture.stands")}</legend>
          {stances.map((stance) => (
            <SubmitButton key={stance} name="stance" value={stance} tone="plain" small data-key={stanceKeys[stance]}>
              <Kbd>{stanceKeys[stance]}</Kbd>
              <span className="legend-line">
                <span className="stance">
                  <StanceMark stance={stance}>{t(`stance.${stance}`)}</StanceMark>
                </span>
              </span>
            </SubmitButton>
          ))}
        </fieldset>
      </CaptureForm>
      <p className="stamp">
        {t("capture.keysNote")}
        <Link href="/account#keys" prefetch={false}>
          {t("capture.keysChange")}
        </Link>
      </p>
    </div>
  );
}
