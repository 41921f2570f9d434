import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { gradeRecommendation } from "@/lib/recommendations/actions";
import type { RecommendationDetail } from "@/lib/recommendations/model";

const grades = ["INTERNAL", "RESTRICTED"] as const;

/** Who may read the recommendation and the evidence of its tasks. */
export async function GradeForm({ recommendation: { id, grade } }: { recommendation: RecommendationDetail }) {
  const [t, roles] = [await getTranslations("recommendations.grading"), await getTranslations("roles")];
  return (
    <details className="mt-6">
      <summary>{t("title")}</summary>
      <ActionForm action={gradeRecommendation} announce="toast" aria-label={t("title")}>
        <input type="hidden" name="recommendationId" value={id} />
        <SelectField
          name="grade"
          label={t("title")}
          hint={t("hint")}
          defaultValue={grade}
          options={grades.map((one) => ({ id: one, label: roles(`grade${one}`) }))}
        />
        <div className="actions">
          <SubmitButton tone="plain">{t("submit")}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
