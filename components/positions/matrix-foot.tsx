import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import { OutcomeWords } from "@/components/meetings/outcome-words";
import { StateWord } from "@/components/ui/state-word";
import type { MatrixTable } from "@/lib/positions/matrix-model";

/** How many took each stance, and what was decided on each item with the words it rests on. */
export async function MatrixFoot({ table: { items, totals } }: { table: MatrixTable }) {
  const t = await getTranslations("positions");
  return (
    <tfoot>
      <tr>
        <th scope="row">{t("matrix.total")}</th>
        {items.flatMap(({ issues }) =>
          issues.map(({ id }) => (
            <td key={id}>
              {totals.get(id)?.map(({ stance, count }) => (
                <Fragment key={stance}>
                  <span className="nowrap">{t("matrix.count", { stance: t(`stance.${stance}`), count })}</span>{" "}
                </Fragment>
              ))}
            </td>
          )),
        )}
      </tr>
      <tr>
        <th scope="row">{t("matrix.outcome")}</th>
        {items.map(({ id, issues, outcomes }) => (
          <td key={id} colSpan={issues.length}>
            {outcomes.length === 0 && <StateWord tone="none">{t("matrix.noOutcome")}</StateWord>}
            {outcomes.map(({ id: outcomeId, kind, evidence, statedIn }) => (
              <p key={outcomeId}>
                <OutcomeWords kinds={[kind]} />{" "}
                <span className="meta" lang="zh-TW">
                  {statedIn
                    ? t("matrix.evidenceIn", { number: statedIn, evidence })
                    : t("matrix.evidence", { evidence })}
                </span>
              </p>
            ))}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
