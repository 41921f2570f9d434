import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { raiseRecommendation } from "@/lib/recommendations/actions";
import type { UnitName } from "@/lib/recommendations/model";
import type { ItemChoice } from "@/lib/recommendations/queries";
import { ContentFields } from "./content-fields";

type Props = {
  section: { id: string; heading: string; tripId: string };
  marked: { quote: string; before: string; after: string };
  units: readonly UnitName[];
  items: readonly ItemChoice[];
  locale: string;
};

/** From marked words to a recommendation: the sentence stands above, the words to decide on may be put better. */
export async function RaiseForm({ section, marked, units, items, locale }: Props) {
  const t = await getTranslations("recommendations");
  return (
    <>
      <figure className="my-6">
        <figcaption className="meta">
          {t("raise.from")}　<span lang="zh-TW">{section.heading}</span>
        </figcaption>
        <blockquote className="prose whitespace-pre-line" lang="zh-TW">
          {marked.quote}
        </blockquote>
      </figure>
      <ActionForm action={raiseRecommendation} keepAs={`raise-${section.id}`} aria-label={t("raise.title")}>
        <input type="hidden" name="sectionId" value={section.id} />
        <input type="hidden" name="quote" value={marked.quote} />
        <input type="hidden" name="quoteBefore" value={marked.before} />
        <input type="hidden" name="quoteAfter" value={marked.after} />
        <ContentFields
          defaults={{ text: marked.quote.replace(/\s*\n\s*/g, ""), term: null, leadUnitId: null, itemId: null }}
          units={units}
          items={items}
          locale={locale}
        />
        <div className="actions">
          <SubmitButton>{t("raise.submit")}</SubmitButton>
          <a className="btn" href={`/trips/${section.tripId}/report`}>
            {t("raise.cancel")}
          </a>
        </div>
      </ActionForm>
    </>
  );
}
