import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroupField } from "@/components/ui/radio-group-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { decideRecommendation } from "@/lib/recommendations/actions";
import { decisions, type RecommendationDetail } from "@/lib/recommendations/model";

type Props = {
  recommendation: Pick<RecommendationDetail, "id" | "version" | "decision" | "decisionReason" | "number">;
};

/** 採行, 部分採行, 參採, 不採行, 存查. */
export async function DecideForm({ recommendation: { id, version, decision, decisionReason, number } }: Props) {
  const t = await getTranslations("recommendations");
  return (
    <ActionForm
      action={decideRecommendation}
      keepAs={`decide-${id}`}
      announce="toast"
      aria-label={`${t("decide.title")} ${number}`}
    >
      <input type="hidden" name="recommendationId" value={id} />
      <input type="hidden" name="version" value={version} />
      <RadioGroupField
        name="decision"
        label={t("decide.legend")}
        required
        stacked
        defaultValue={decision ?? undefined}
        options={decisions.map((one) => ({ id: one, label: t(`decision.${one}`), hint: t(`decisionHint.${one}`) }))}
      />
      <TextAreaField
        name="reason"
        label={t("decide.reason")}
        hint={t("decide.reasonHint")}
        rows={2}
        maxLength={2000}
        defaultValue={decisionReason ?? ""}
        lang="zh-TW"
      />
      <div className="actions">
        <SubmitButton>{t("decide.submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
