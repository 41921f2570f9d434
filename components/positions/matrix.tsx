import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { GradeMark } from "@/components/ui/grade-mark";
import { Pair } from "@/components/ui/pair";
import type { MatrixItem, MatrixRow, MatrixTable } from "@/lib/positions/matrix-model";
import { cellName } from "@/lib/positions/matrix-rules";
import { MatrixFoot } from "./matrix-foot";
import { StanceMark } from "./stance-mark";

type Props = {
  table: MatrixTable;
  locale: string;
  /** Name of the cell whose panel is open. */
  chosen: string | null;
  hrefOfCell: (name: string) => string;
  hrefOfItem: (itemId: string) => string;
  /** Shows the economies that said nothing. */
  hrefOfSilent: string;
};

/** Economies × issues: a mark and a word for what was said, 未表示 where nothing was. */
export async function Matrix({ table, locale, chosen, hrefOfCell, hrefOfItem, hrefOfSilent }: Props) {
  const t = await getTranslations("positions");
  const issues = table.items.flatMap((item) => item.issues);
  const width = `${13.25 + issues.length * 8}rem`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className="scroll-x" aria-label={t("matrix.region")} tabIndex={0}>
      <table className="matrix" style={{ minInlineSize: width }}>
        <caption className="only-read">{t("matrix.caption", { issues: issues.length })}</caption>
        <colgroup>
          <col style={{ inlineSize: "13.25rem" }} />
          {issues.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {table.items.map((item) => (
              <th key={item.id} className="group" scope="colgroup" colSpan={item.issues.length}>
                <Link href={hrefOfItem(item.id)} prefetch={false} className="plain">
                  <ItemName item={item} locale={locale} />
                </Link>
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{t("matrix.economy")}</th>
            {issues.map(({ id, title, grade }) => (
              <th key={id} scope="col" lang="zh-TW">
                {title} {grade !== "INTERNAL" && <Grade grade={grade} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.economy.code} row={row} locale={locale} chosen={chosen} hrefOfCell={hrefOfCell} />
          ))}
          {table.hidden > 0 && (
            <tr>
              <th scope="row">
                <Link href={hrefOfSilent} prefetch={false} scroll={false}>
                  {t("matrix.others", { count: table.hidden })}
                </Link>
              </th>
              {issues.map(({ id }) => (
                <td key={id}>
                  <span className="stance silent">{t("matrix.silent")}</span>
                </td>
              ))}
            </tr>
          )}
        </tbody>
        <MatrixFoot table={table} />
      </table>
    </section>
  );
}

async function ItemName({ item, locale }: { item: MatrixItem; locale: string }) {
  const t = await getTranslations("positions");
  const title = locale === "en" ? (item.titleEn ?? item.titleZh) : (item.titleZh ?? item.titleEn);
  return item.number ? `${t("matrix.itemNumber", { number: item.number })}　${title ?? ""}` : title;
}

async function Grade({ grade }: { grade: "PUBLIC" | "RESTRICTED" }) {
  const t = await getTranslations("roles");
  return <GradeMark grade={grade}>{t(`grade${grade}`)}</GradeMark>;
}

async function Row({
  row,
  locale,
  chosen,
  hrefOfCell,
}: { row: MatrixRow } & Pick<Props, "locale" | "chosen" | "hrefOfCell">) {
  const t = await getTranslations("positions");
  const { economy, ours, cells } = row;
  return (
    <tr className={ours ? "ours" : undefined}>
      <th scope="row">
        <Pair zh={economy.nameZh} en={economy.nameEn} locale={locale} inline />
        {ours && <span className="term"> {t("matrix.ours")}</span>}
      </th>
      {[...cells].map(([issueId, positions]) => {
        const name = cellName(economy.code, issueId);
        return (
          <td key={issueId}>
            {positions.length === 0 ? (
              <span className="stance silent">{t("matrix.silent")}</span>
            ) : (
              <Link
                href={hrefOfCell(name)}
                prefetch={false}
                scroll={false}
                className="stance"
                aria-current={name === chosen || undefined}
              >
                {positions.map(({ stance }) => (
                  <StanceMark key={stance} stance={stance}>
                    {t(`stance.${stance}`)}
                  </StanceMark>
                ))}
              </Link>
            )}
          </td>
        );
      })}
    </tr>
  );
}
