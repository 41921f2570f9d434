import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Trail, type TrailItem } from "./trail";

type Props = {
  /** From the place in the rail to this page; the last one is here and has no address. */
  trail: readonly TrailItem[];
  children: ReactNode;
};

/**
 * What every page behind sign-in returns: its trail and its main part. Both are cells of the layout's grid (frame.css),
 * so the trail stands in the sticky bar although the page renders it, with no portal and no second route.
 */
export async function Page({ trail, children }: Props) {
  const t = await getTranslations("shell");
  return (
    <>
      <Trail label={t("here")} items={trail} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
