"use client";

import { useId, useState } from "react";
import type { Theirs } from "@/lib/action/form-state";
import { mergeTexts } from "./diff";
import { DiffView } from "./diff-view";
import { fill } from "./fill";
import { moment } from "./moment";
import { useUiWords } from "./words";

type Props = {
  mine: string;
  theirs: Theirs;
  /** Save mine over theirs, which stays in the history. */
  onUseMine: () => void;
  /** Take theirs; mine is given up. */
  onUseTheirs: () => void;
  /** Save what was merged by hand. */
  onUseMerged: (text: string) => void;
  /** Where rich text cannot be merged as plain lines, the editor merges in its own way. */
  onMerge?: () => void;
  lang?: string;
};

/** Two people saved the same text: both are shown, nothing is decided by itself. */
export function ConflictPanel({ mine, theirs, onUseMine, onUseTheirs, onUseMerged, onMerge, lang }: Props) {
  const words = useUiWords().conflict;
  const id = useId();
  const [merged, setMerged] = useState<string | null>(null);
  const theirName = fill(words.theirs, { by: theirs.by });
  const theirMeta = fill(words.theirsMeta, { version: theirs.version, at: moment(theirs.at) });

  return (
    <section aria-labelledby={`${id}-title`} className="section">
      <header>
        <h2 id={`${id}-title`}>{words.title}</h2>
      </header>
      <div className="versions">
        <section aria-label={words.mine}>
          <h3>
            {words.mine} <span className="meta">{words.mineMeta}</span>
          </h3>
          <p className="text" lang={lang}>
            {mine}
          </p>
          <button type="button" className="btn" onClick={onUseMine}>
            {words.useMine}
          </button>
        </section>
        <section aria-label={theirName}>
          <h3>
            {theirName} <span className="meta">{theirMeta}</span>
          </h3>
          <p className="text" lang={lang}>
            {theirs.text}
          </p>
          <button type="button" className="btn" onClick={onUseTheirs}>
            {words.useTheirs}
          </button>
        </section>
      </div>
      <p className="meta">{words.difference}</p>
      <DiffView before={theirs.text} after={mine} label={words.difference} lang={lang} />
      {merged === null ? (
        <p className="actions mt-2">
          <button
            type="button"
            className="btn"
            onClick={() => (onMerge ? onMerge() : setMerged(mergeTexts(mine, theirs.text)))}
          >
            {words.merge}
          </button>
        </p>
      ) : (
        <div className="field mt-2">
          <label htmlFor={`${id}-merged`}>{words.merged}</label>
          <textarea
            id={`${id}-merged`}
            rows={8}
            lang={lang}
            value={merged}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setMerged(event.target.value)}
          />
          <p className="field-hint" id={`${id}-hint`}>
            {words.mergedHint}
          </p>
          <p className="actions">
            <button type="button" className="btn" onClick={() => onUseMerged(merged)}>
              {words.useMerged}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
