import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { GradeMark } from "@/components/ui/grade-mark";
import { Kbd } from "@/components/ui/kbd";
import type { BriefView } from "@/lib/briefs/model";
import { BriefState } from "./brief-state";
import { BriefText } from "./brief-text";

type Props = { brief: BriefView | null; href: string; mayWrite: boolean };

/** The brief beside the minutes: what we want, what not to give up, what to say. */
export async function BriefColumn({ brief, href, mayWrite }: Props) {
  const [t, roles] = [await getTranslations("briefs"), await getTranslations("roles")];
  return (
    <section aria-labelledby="brief-title" id="brief">
      <header>
        <h2 id="brief-title">{t("title")}</h2>
        {brief && <GradeMark grade={brief.grade}>{roles(`grade${brief.grade}`)}</GradeMark>}
      </header>
      {brief ? (
        <>
          <p className="meta">
            <BriefState brief={brief} />
          </p>
          <BriefText brief={brief} />
          <p className="meta mt-4">
            <Link href={href} prefetch={false} data-key="b">
              {mayWrite && (brief.state === "DRAFT" || brief.state === "RETURNED") ? t("edit") : t("open")}
            </Link>
          </p>
        </>
      ) : (
        <>
          <p className="quiet">{t("none")}</p>
          <div className="mt-3">
            {mayWrite ? (
              <ButtonLink href={href} small data-key="b">
                {t("write")} <Kbd>b</Kbd>
              </ButtonLink>
            ) : (
              <p className="meta">{t("noneWait")}</p>
            )}
          </div>
        </>
      )}
    </section>
  );
}
