import { DiffView } from "@/components/ui/diff-view";
import { fill } from "@/components/ui/fill";
import { moment } from "@/components/ui/moment";
import type { EditorWords } from "./words";

type Props = {
  words: EditorWords;
  /** ISO instant of the last key. */
  at: string;
  kept: string;
  current: string;
  onUse: () => void;
  onDrop: () => void;
};

/** Text that this browser kept for somebody who was signed out or whose tab crashed: shown, compared, never decided for them. */
export function KeptOffer({ words, at, kept, current, onUse, onDrop }: Props) {
  return (
    <div className="banner mb-3" data-tone="warn" role="status">
      <b>{words.keptTitle}</b>
      <p>{fill(words.keptNote, { time: moment(at) })}</p>
      <button type="button" className="btn btn-small" onClick={onUse}>
        {words.keptUse}
      </button>
      <button type="button" className="btn btn-small" onClick={onDrop}>
        {words.keptDrop}
      </button>
      <details className="w-full">
        <summary>{words.compare}</summary>
        <DiffView before={current} after={kept} label={words.compare} />
      </details>
    </div>
  );
}
