import { Fragment } from "react";

type Props = { zh: string; en: string | null; locale: string };

/** The title in two languages; the Chinese one breaks at its brackets and commas, where a reader would pause. */
export function TripTitle({ zh, en, locale }: Props) {
  const runs = zh.split(/(?<=[，、）)：])|(?=[（(])/u);
  const chinese = (
    <span lang="zh-TW">
      <span className={runs.length > 1 ? "phrases" : undefined}>
        {runs.map((run, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
          <Fragment key={place}>
            {place > 0 && <wbr />}
            {run}
          </Fragment>
        ))}
      </span>
    </span>
  );
  const english = en && <span lang="en">{en}</span>;
  return (
    <span className="pair">
      {locale === "en" ? (
        <>
          {english}
          {chinese}
        </>
      ) : (
        <>
          {chinese}
          {english}
        </>
      )}
    </span>
  );
}
