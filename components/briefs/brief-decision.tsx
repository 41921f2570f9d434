import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ReasonList } from "@/components/ui/reason-list";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { clearBrief, returnBrief } from "@/lib/briefs/actions";
import type { BriefView } from "@/lib/briefs/model";

/** For those who clear: this very version is cleared or returned; or why not by this person. */
export async function BriefDecision({ brief, reasons }: { brief: BriefView; reasons: readonly string[] }) {
  const t = await getTranslations("briefs");
  const { attendanceId, itemId, version } = brief;
  const hidden = { attendanceId, itemId, version };
  return (
    <Section title={t("decide")} meta={t("decideNote", { version })}>
      {reasons.length > 0 ? (
        <ReasonList title={t("cannotDecide")} reasons={reasons} />
      ) : (
        <div className="actions">
          <ActionForm action={clearBrief} announce="toast" className="contents">
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <SubmitButton>{t("clear")}</SubmitButton>
          </ActionForm>
          <ConfirmDialog
            trigger={t("return")}
            title={t("returnTitle")}
            hidden={hidden}
            action={returnBrief}
            confirm={t("return")}
            fields={<TextAreaField name="reason" label={t("reason")} required lang="zh-TW" />}
          >
            <p>{t("returnText")}</p>
          </ConfirmDialog>
        </div>
      )}
      <p className="rule-note">{t("rule")}</p>
    </Section>
  );
}
