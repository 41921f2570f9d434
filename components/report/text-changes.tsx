import { getTranslations } from "next-intl/server";
import { DiffView } from "@/components/ui/diff-view";
import { changesBetween } from "@/lib/report/changes";

type Props = { before: string; after: string; label: string };

/** What changed between two texts, paragraph by paragraph; what stayed the same only by its number of lines. */
export async function TextChanges({ before, after, label }: Props) {
  const t = await getTranslations("report");
  const changes = changesBetween(before, after);
  if (!changes.some(({ kind }) => kind === "changed")) return <p className="quiet">{t("changes.none")}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div role="group" aria-label={label} className="grid gap-1">
      {changes.map((change, place) =>
        change.kind === "same" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
          <details key={place}>
            <summary className="meta">{t("changes.same", { count: change.lines.length })}</summary>
            <div lang="zh-TW" className="quiet whitespace-pre-wrap text-sm">
              {change.lines.join("\n")}
            </div>
          </details>
        ) : (
          <DiffView
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={place}
            before={change.before}
            after={change.after}
            label={t("changes.part", { place: place + 1 })}
            lang="zh-TW"
          />
        ),
      )}
    </div>
  );
}
