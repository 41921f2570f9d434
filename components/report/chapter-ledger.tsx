import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveSection, removeSection, restoreSection } from "@/lib/report/actions";
import type { ChapterView, Standing } from "@/lib/report/model";
import { chapterLabel } from "@/lib/report/outline";
import { StandingWord } from "./standing-word";

type Props = { chapters: readonly ChapterView[]; standings: ReadonlyMap<string, Standing>; base: string };

/** The chapters in order, each with the moves it can make. */
export async function ChapterLedger({ chapters, standings, base }: Props) {
  const t = await getTranslations("report");
  return (
    <table className="ledger">
      <caption className="only-read">{t("chapters.order")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("chapters.number")}</th>
          <th scope="col">{t("chapters.heading")}</th>
          <th scope="col">{t("chapters.standing")}</th>
          <th scope="col">
            <span className="only-read">{t("chapters.moves")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {chapters.map(({ id, kind, heading }, place) => (
          <tr key={id} data-row>
            <td className="no" lang="zh-TW" data-label={t("chapters.number")}>
              {chapterLabel(place).slice(0, -1)}
            </td>
            <th scope="row">
              <Link href={`${base}/sections/${id}`} prefetch={false} data-row-link lang="zh-TW">
                {heading}
              </Link>
            </th>
            <td data-label={t("chapters.standing")}>
              <StandingWord standing={standings.get(id) ?? "own"} kind={kind} />
            </td>
            <td>
              <div className="actions">
                <ActionForm
                  action={moveSection}
                  className="contents"
                  announce="toast"
                  aria-label={t("chapters.movesOf", { heading })}
                >
                  <input type="hidden" name="sectionId" value={id} />
                  <SubmitButton
                    name="direction"
                    value="up"
                    tone="plain"
                    small
                    aria-disabled={place === 0 || undefined}
                    aria-label={t("chapters.upOf", { heading })}
                  >
                    {t("chapters.up")}
                  </SubmitButton>
                  <SubmitButton
                    name="direction"
                    value="down"
                    tone="plain"
                    small
                    aria-disabled={place === chapters.length - 1 || undefined}
                    aria-label={t("chapters.downOf", { heading })}
                  >
                    {t("chapters.down")}
                  </SubmitButton>
                </ActionForm>
                <ActionForm
                  action={removeSection}
                  undoAction={restoreSection}
                  className="contents"
                  announce="toast"
                  aria-label={t("chapters.removeOf", { heading })}
                >
                  <input type="hidden" name="sectionId" value={id} />
                  <SubmitButton tone="text" small aria-label={t("chapters.removeOf", { heading })}>
                    {t("chapters.remove")}
                  </SubmitButton>
                </ActionForm>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
