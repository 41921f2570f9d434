import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { restoreRecommendation, reviseRecommendation, withdrawRecommendation } from "@/lib/recommendations/actions";
import type { RecommendationDetail, UnitName } from "@/lib/recommendations/model";
import type { ItemChoice } from "@/lib/recommendations/queries";
import { ContentFields } from "./content-fields";
import { RemovalForm } from "./removal-form";

type Props = {
  recommendation: RecommendationDetail;
  units: readonly UnitName[];
  items: readonly ItemChoice[];
  locale: string;
};

/** Until it is decided, those who may raise it put it better, or take it back. */
export async function ReviseForm({ recommendation, units, items, locale }: Props) {
  const t = await getTranslations("recommendations");
  const { id, version, text, term, leadUnit, chain } = recommendation;
  return (
    <details className="mt-6">
      <summary>{t("revise.title")}</summary>
      <p className="meta">{t("revise.note")}</p>
      <ActionForm action={reviseRecommendation} keepAs={`revise-${id}`} aria-label={t("revise.title")}>
        <input type="hidden" name="recommendationId" value={id} />
        <input type="hidden" name="version" value={version} />
        <ContentFields
          defaults={{ text, term, leadUnitId: leadUnit?.id ?? null, itemId: chain.item?.id ?? null }}
          units={units}
          items={items}
          locale={locale}
        />
        <div className="actions">
          <SubmitButton tone="plain">{t("revise.submit")}</SubmitButton>
        </div>
      </ActionForm>
      <RemovalForm
        action={withdrawRecommendation}
        undoAction={restoreRecommendation}
        hidden={{ recommendationId: id }}
        label={t("revise.withdraw")}
        leaveTo="/follow-up"
      />
    </details>
  );
}
