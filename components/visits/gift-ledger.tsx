import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { StateWord } from "@/components/ui/state-word";
import { removeGift, restoreGift } from "@/lib/visits/actions";
import type { GiftView } from "@/lib/visits/model";
import { giftGaps, showMoney } from "@/lib/visits/rules";
import { GiftForm } from "./gift-form";
import { VisitEntryActions } from "./visit-entry-actions";

type Props = { tripId: string; gifts: readonly GiftView[]; edited: string | null; mayWrite: boolean };

/** 禮品: from whom, to whom, what, its value, what became of it; and what nobody has stated yet. */
export async function GiftLedger({ tripId, gifts, edited, mayWrite }: Props) {
  const [t, say, comma] = await Promise.all([
    getTranslations("trips.gift"),
    getTranslations(),
    getTranslations("trips").then((words) => words("comma")),
  ]);
  const nameOf = ({ item, fromName, toName }: GiftView) => item ?? `${fromName} → ${toName}`;
  return (
    <Section title={t("title")} meta={gifts.length > 0 ? t("meta", { count: gifts.length }) : undefined}>
      {gifts.length === 0 ? (
        <EmptyState title={t("none")}>{mayWrite && t("noneText")}</EmptyState>
      ) : (
        <table className="ledger">
          <caption className="only-read">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("item")}</th>
              <th scope="col">{t("direction")}</th>
              <th scope="col">{t("from")}</th>
              <th scope="col">{t("to")}</th>
              <th scope="col" className="num">
                {t("value")}
              </th>
              <th scope="col" className="md:ps-5!">
                {t("disposition")}
              </th>
              {mayWrite && (
                <th scope="col" className="no-print">
                  <span className="only-read">{t("edit")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {gifts.map((gift) => {
              const gaps = giftGaps(gift).map(({ key }) => say(key as never));
              return mayWrite && gift.id === edited ? (
                <tr key={gift.id} id={gift.id} className="opened">
                  <td colSpan={7}>
                    <GiftForm tripId={tripId} gift={gift} />
                  </td>
                </tr>
              ) : (
                <tr key={gift.id} id={gift.id}>
                  <th scope="row">
                    {gift.item ?? <span className="quiet">{t("unstated")}</span>}
                    {gaps.length > 0 && (
                      <div>
                        <StateWord tone="warn">{t("gaps", { what: gaps.join(comma) })}</StateWord>
                      </div>
                    )}
                  </th>
                  <td data-label={t("direction")}>{t(gift.direction)}</td>
                  <td data-label={t("from")}>{gift.fromName}</td>
                  <td data-label={t("to")}>{gift.toName}</td>
                  <td data-label={t("value")} className="num">
                    {gift.valueMinor !== null && gift.currency ? (
                      showMoney(gift.valueMinor, gift.currency)
                    ) : (
                      <span className="quiet">{t("unstated")}</span>
                    )}
                  </td>
                  <td data-label={t("disposition")} className="md:ps-5!">
                    {gift.disposition ?? <span className="quiet">{t("unstated")}</span>}
                  </td>
                  {mayWrite && (
                    <td className="no-print">
                      <VisitEntryActions
                        tripId={tripId}
                        entryId={gift.id}
                        remove={removeGift}
                        restore={restoreGift}
                        names={{
                          edit: t("editNamed", { name: nameOf(gift) }),
                          remove: t("removeNamed", { name: nameOf(gift) }),
                        }}
                      />
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {gifts.some(({ direction }) => direction === "RECEIVED") && (
        <p className="rule-note max-w-[48rem]">{t("rule")}</p>
      )}
      {mayWrite && (
        <details className="mt-3 no-print">
          <summary className="link">{t("add")}</summary>
          <GiftForm key={gifts.length} tripId={tripId} />
        </details>
      )}
    </Section>
  );
}
