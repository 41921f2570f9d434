import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Banner } from "@/components/ui/banner";
import type { FoundAnchor } from "@/lib/report/anchor";

type Props = { wanted: { id: string; number: string; quote: string }; standing: FoundAnchor["standing"] };

/** Which words are marked and for what; where they were edited away, the words as they were. */
export async function MarkNotice({ wanted, standing }: Props) {
  const t = await getTranslations("report");
  const lost = standing === "lost";
  return (
    // Where the words are gone, this is the place the address leads to.
    <div id={lost ? "mark" : undefined} className="no-print mt-3">
      <Banner
        tone={lost ? "warn" : "accent"}
        title={t(`mark.${standing}`, { number: wanted.number })}
        actions={
          <p className="actions">
            {!lost && <a href="#mark">{t("mark.goTo")}</a>}
            <Link href={`/follow-up/recommendations/${wanted.id}`} prefetch={false}>
              {t("mark.recommendation", { number: wanted.number })}
            </Link>
          </p>
        }
      >
        {lost && <span lang="zh-TW">「{wanted.quote}」</span>}
      </Banner>
    </div>
  );
}
