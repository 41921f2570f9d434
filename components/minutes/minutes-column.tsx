import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { RichText } from "@/components/richtext/rich-text";
import { ButtonLink } from "@/components/ui/button-link";
import { GradeMark } from "@/components/ui/grade-mark";
import { Kbd } from "@/components/ui/kbd";
import type { MinutesView } from "@/lib/minutes/model";
import type { Anchor } from "@/lib/richtext/find-quote";
import { MinutesState } from "./minutes-state";

type Props = {
  minutes: MinutesView | null;
  /** When it was last written, in words. */
  at: string;
  href: string;
  mayWrite: boolean;
  /** Words that another page points at. */
  anchor?: Anchor | null;
  children?: ReactNode;
};

/** The minutes for reading, in the middle of the item. */
export async function MinutesColumn({ minutes, at, href, mayWrite, anchor, children }: Props) {
  const [t, roles] = [await getTranslations("minutes"), await getTranslations("roles")];
  return (
    <section className="minutes" aria-labelledby="minutes-title" id="minutes">
      <header>
        <h2 id="minutes-title">{t("title")}</h2>
        <MinutesState minutes={minutes} />
        {minutes && <GradeMark grade={minutes.grade}>{roles(`grade${minutes.grade}`)}</GradeMark>}
      </header>
      {minutes ? <RichText doc={minutes.doc} anchor={anchor} /> : <p className="quiet">{t("none")}</p>}
      {minutes && <p className="meta mt-4">{t("written", { name: minutes.updatedByName ?? "", at })}</p>}
      <div className="actions no-print mt-3">
        {mayWrite ? (
          <ButtonLink href={href} tone={minutes ? "plain" : "main"} data-key="e">
            {t(minutes ? "edit" : "write")} <Kbd>e</Kbd>
          </ButtonLink>
        ) : (
          !minutes && <p className="meta">{t("noneWait")}</p>
        )}
      </div>
      {children}
    </section>
  );
}
