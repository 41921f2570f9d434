import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { GradeMark } from "@/components/ui/grade-mark";
import { Section } from "@/components/ui/section";
import { StateWord } from "@/components/ui/state-word";
import { SubmitButton } from "@/components/ui/submit-button";
import { movePicture, removePicture, restoreReported } from "@/lib/visits/actions";
import type { PictureView } from "@/lib/visits/model";
import { pictureBlockers } from "@/lib/visits/rules";
import { PictureForm } from "./picture-form";
import { VisitEntryActions } from "./visit-entry-actions";

type Props = { tripId: string; pictures: readonly PictureView[]; edited: string | null; mayWrite: boolean };

/** 照片 in the order of the report, each with its caption and what keeps the report from using it. */
export async function PictureList({ tripId, pictures, edited, mayWrite }: Props) {
  const [t, role, say, comma] = await Promise.all([
    getTranslations("trips.picture"),
    getTranslations("roles"),
    getTranslations(),
    getTranslations("trips").then((words) => words("comma")),
  ]);
  return (
    <Section title={t("title")} meta={pictures.length > 0 ? t("meta", { count: pictures.length }) : undefined}>
      {pictures.length === 0 && <EmptyState title={t("none")}>{mayWrite && t("noneText")}</EmptyState>}
      <ul>
        {pictures.map((picture, place) => {
          const blockers = pictureBlockers(picture).map(({ key }) => say(key as never));
          return (
            <li key={picture.id} id={picture.id} className="border-b border-line py-3">
              {mayWrite && picture.id === edited ? (
                <PictureForm tripId={tripId} picture={picture} />
              ) : (
                <div className="grid gap-3 sm:grid-cols-[12rem_1fr]">
                  <div className="grid min-h-16 place-content-center bg-wash">
                    {!picture.file && <span className="meta">{t("noFile")}</span>}
                    {picture.file && (
                      // biome-ignore lint/performance/noImgElement: the file is behind the access check, which the optimiser is not
                      <img
                        src={`/files/${picture.file.id}?inline`}
                        alt={picture.altText ?? ""}
                        loading="lazy"
                        className="max-h-48"
                      />
                    )}
                  </div>
                  <div className="grid content-start gap-1">
                    <p lang="zh-TW">
                      {picture.caption}{" "}
                      {picture.grade !== "INTERNAL" && (
                        <GradeMark grade={picture.grade}>{role(`grade${picture.grade}`)}</GradeMark>
                      )}
                    </p>
                    {mayWrite && picture.altText && (
                      <p className="meta">
                        {t("altText")} <span lang="zh-TW">{picture.altText}</span>
                      </p>
                    )}
                    {mayWrite && blockers.length > 0 && (
                      <p>
                        <StateWord tone="warn">{t("blocked", { what: blockers.join(comma) })}</StateWord>
                      </p>
                    )}
                    {mayWrite && (
                      <VisitEntryActions
                        tripId={tripId}
                        entryId={picture.id}
                        remove={removePicture}
                        restore={restoreReported}
                        names={{
                          edit: t("editNamed", { name: picture.caption }),
                          remove: t("removeNamed", { name: picture.caption }),
                        }}
                      >
                        {place > 0 && (
                          <MovePicture
                            id={picture.id}
                            direction="up"
                            word={t("up")}
                            label={t("upNamed", { name: picture.caption })}
                          />
                        )}
                        {place < pictures.length - 1 && (
                          <MovePicture
                            id={picture.id}
                            direction="down"
                            word={t("down")}
                            label={t("downNamed", { name: picture.caption })}
                          />
                        )}
                      </VisitEntryActions>
                    )}
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {mayWrite && (
        <details className="mt-3 no-print">
          <summary className="link">{t("add")}</summary>
          <PictureForm key={pictures.length} tripId={tripId} />
        </details>
      )}
    </Section>
  );
}

function MovePicture({
  id,
  direction,
  word,
  label,
}: {
  id: string;
  direction: "up" | "down";
  word: string;
  label: string;
}) {
  return (
    <ActionForm action={movePicture} announce="toast" className="" aria-label={label}>
      <input type="hidden" name="entryId" value={id} />
      <input type="hidden" name="direction" value={direction} />
      <SubmitButton small tone="plain" aria-label={label}>
        {word}
      </SubmitButton>
    </ActionForm>
  );
}
