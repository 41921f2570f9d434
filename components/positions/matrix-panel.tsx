import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import { showMinute, wallClock } from "@/lib/calendar/zone";
import type { EarlierPosition } from "@/lib/positions/matrix-model";
import type { readCell } from "@/lib/positions/matrix-rules";
import { StanceMark } from "./stance-mark";

type Props = {
  cell: NonNullable<ReturnType<typeof readCell>>;
  earlier: readonly EarlierPosition[];
  locale: string;
  /** The meeting's clock, and the name of its place. */
  zone: string;
  place: string;
  hrefOfMinutes: string;
  closeHref: string;
};

/** What one economy said on one issue: its words, who noted it and when, and what it said before. */
export async function MatrixPanel({ cell, earlier, locale, zone, place, hrefOfMinutes, closeHref }: Props) {
  const t = await getTranslations("positions");
  const { economy, item, issue, positions } = cell;
  return (
    <aside className="panel" aria-labelledby="cell-title">
      <section>
        <p className="meta">
          {item.number ? t("matrix.itemNumber", { number: item.number }) : ""} <span lang="zh-TW">{issue.title}</span>
        </p>
        <h2 id="cell-title">
          <Pair zh={economy.nameZh} en={economy.nameEn} locale={locale} inline />
        </h2>
        <p className="legend-line">
          {positions.length === 0 && <span className="quiet">{t("matrix.silent")}</span>}
          {positions.map(({ stance }) => (
            <span key={stance} className="stance">
              <StanceMark stance={stance}>{t(`stance.${stance}`)}</StanceMark>
            </span>
          ))}
        </p>
      </section>
      <section>
        <h3>{t("matrix.basis")}</h3>
        {positions.map(({ id, stance, quote, notedByName, notedAt }) => {
          const at = wallClock(notedAt, zone);
          return (
            <div key={id} className="mt-2">
              {quote ? (
                <blockquote lang="zh-TW">{quote}</blockquote>
              ) : (
                <p className="quiet">{t("matrix.noQuote", { stance: t(`stance.${stance}`) })}</p>
              )}
              <p className="meta mt-1">
                {notedByName && (
                  <>
                    {t("matrix.notedBy", { name: notedByName })}
                    <Sep />
                  </>
                )}
                {`${at.day} ${showMinute(at.minute)} ${place}`}
              </p>
            </div>
          );
        })}
        <p className="mt-2">
          <Link href={hrefOfMinutes} prefetch={false}>
            {item.number ? t("matrix.toMinutesOf", { number: item.number }) : t("matrix.toMinutes")}
          </Link>
        </p>
      </section>
      <section>
        <h3>{t("matrix.earlier")}</h3>
        {earlier.length === 0 ? (
          <p className="quiet">{t("matrix.noEarlier")}</p>
        ) : (
          <ul className="plainlist">
            {earlier.map((one) => (
              <li key={one.id}>
                <Link href={`/meetings/${one.meetingId}/items/${one.itemId}`} prefetch={false}>
                  {one.meetingOrdinal ? t("matrix.nth", { ordinal: one.meetingOrdinal }) : one.meetingNameZh}
                </Link>{" "}
                {t(`stance.${one.stance}`)} <span lang="zh-TW">{one.issue}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className="mt-4">
        <Link href={closeHref} prefetch={false} scroll={false} data-close-panel>
          {t("matrix.close")}
        </Link>
      </p>
      <p className="keys mt-2">
        <span>
          <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> {t("matrix.keyMove")}
        </span>
        <span>
          <kbd>Esc</kbd> {t("matrix.keyClose")}
        </span>
      </p>
    </aside>
  );
}
