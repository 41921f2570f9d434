import { diff } from "./diff";

type Props = {
  before: string;
  after: string;
  /** What the two are: "紀要改了什麼". */
  label: string;
  lang?: string;
};

/** One text with what was removed struck through and what was added underlined. */
export function DiffView({ before, after, label, lang }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className="diff" role="group" aria-label={label}>
      <p lang={lang}>
        {diff(before, after).map(({ kind, text }, place) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
          if (kind === "added") return <ins key={place}>{text}</ins>;
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          if (kind === "removed") return <del key={place}>{text}</del>;
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          return <span key={place}>{text}</span>;
        })}
      </p>
    </div>
  );
}
