"use client";

import { Kbd } from "@/components/ui/kbd";
import { type Direction, directions } from "@/lib/meetings/tree";
import type { EditorWords } from "./words";

type Props = {
  id: string;
  words: EditorWords;
  /** The steps this row can take. */
  steps: ReadonlySet<Direction>;
  onMove: (direction: Direction) => void;
  onAddAfter: () => void;
  onAddUnder: () => void;
  onRemove: () => void;
};

export const keyOf: Record<Direction, string> = {
  up: "ArrowUp",
  down: "ArrowDown",
  in: "ArrowRight",
  out: "ArrowLeft",
};
const shownKey: Record<Direction, string> = { up: "Alt ↑", down: "Alt ↓", in: "Alt →", out: "Alt ←" };

/** What can be done with a row as a whole; each has a key on the row itself. */
export function RowTools({ id, words, steps, onMove, onAddAfter, onAddUnder, onRemove }: Props) {
  return (
    <fieldset className="actions" aria-label={words.tools}>
      {directions.map((direction) => (
        <button
          key={direction}
          id={`${id}-${direction}`}
          type="button"
          className="btn btn-small"
          aria-disabled={!steps.has(direction) || undefined}
          onClick={() => onMove(direction)}
        >
          {words[direction]} <Kbd>{shownKey[direction]}</Kbd>
        </button>
      ))}
      <button type="button" className="btn btn-small" onClick={onAddAfter}>
        {words.addAfter} <Kbd>Alt Enter</Kbd>
      </button>
      <button type="button" className="btn btn-small" onClick={onAddUnder}>
        {words.addUnder}
      </button>
      <button type="button" className="btn btn-small btn-danger" onClick={onRemove}>
        {words.remove} <Kbd>Alt Delete</Kbd>
      </button>
    </fieldset>
  );
}
