import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StateWord } from "@/components/ui/state-word";
import { sayer } from "@/lib/i18n/say";
import type { Finding } from "@/lib/report/checks";

type Props = {
  findings: readonly Finding[];
  tripId: string;
  /** The count of the abstract, said with its rule; null where there is none. */
  abstract: number | null;
  mayWrite: boolean;
};

/** What is missing or looks wrong: how much it weighs, the fact, the rule, where to go. Nothing is changed by itself. */
export async function Findings({ findings, tripId, abstract, mayWrite }: Props) {
  const [t, say] = await Promise.all([getTranslations("report"), sayer()]);
  const musts = findings.filter(({ weight }) => weight === "must").length;
  return (
    <>
      <p className="meta">
        {findings.length === 0 ? t("checks.none") : t("checks.counts", { musts, confirms: findings.length - musts })}
      </p>
      {findings.length > 0 && (
        <ul className="findings">
          {findings.map((finding, place) => {
            const way = wayOf(finding);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity and never move
              <li key={place}>
                <StateWord tone={finding.weight === "must" ? "danger" : "warn"}>
                  {t(`checks.${finding.weight}`)}
                </StateWord>
                <p>{say(finding.said)}</p>
                <p className="rule">{say(finding.rule)}</p>
                {way && (
                  <p className="do">
                    <Link href={way.href} prefetch={false}>
                      {way.word}
                    </Link>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {abstract !== null && <p className="meta py-2">{t("checks.abstract", { count: abstract })}</p>}
    </>
  );

  function wayOf({ sectionId, item, pictureId, cover }: Finding): { href: string; word: string } | null {
    const base = `/trips/${tripId}/report`;
    if (item) return { href: `/meetings/${item.meetingId}/items/${item.itemId}`, word: t("checks.toItem") };
    if (pictureId) return { href: `/trips/${tripId}/visits`, word: t("checks.toPicture") };
    if (sectionId && mayWrite) return { href: `${base}/sections/${sectionId}`, word: t("checks.toChapter") };
    if (sectionId) return { href: `#chapter-${sectionId}`, word: t("checks.toChapter") };
    if (!mayWrite) return null;
    return cover
      ? { href: `${base}/chapters#cover`, word: t("checks.toCover") }
      : { href: `${base}/chapters#add`, word: t("checks.addChapter") };
  }
}
