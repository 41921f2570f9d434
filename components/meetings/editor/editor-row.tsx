"use client";

import type { CSSProperties, KeyboardEvent, ReactNode } from "react";
import { fill } from "@/components/ui/fill";
import { Pair } from "@/components/ui/pair";
import type { AgendaItemView } from "@/lib/meetings/model";
import { slotTime } from "@/lib/meetings/times";
import { type Direction, directions } from "@/lib/meetings/tree";
import { keyOf, RowTools } from "./row-tools";
import type { EditorWords } from "./words";

type Props = {
  item: AgendaItemView;
  depth: number;
  locale: string;
  words: EditorWords;
  open: boolean;
  steps: ReadonlySet<Direction>;
  onToggle: () => void;
  onMove: (direction: Direction) => void;
  onAddAfter: () => void;
  onAddUnder: () => void;
  onRemove: () => void;
  /** The form, while it is open. */
  children: ReactNode;
};

export const rowId = (id: string) => `row-${id}`;

/** One row of the agenda: a line that opens, and the keys that move it. */
export function EditorRow({ item, depth, locale, words, open, steps, onToggle, children, ...does }: Props) {
  const id = rowId(item.id);
  const time = slotTime({ ...item, day: null }, "UTC")?.local;

  const onKeyDown = (event: KeyboardEvent) => {
    // Inside a field Alt and the arrows belong to the text.
    if (!event.altKey || event.nativeEvent.isComposing || (event.target as Element).closest("input, textarea, select"))
      return;
    const direction = directions.find((one) => keyOf[one] === event.key);
    if (direction) does.onMove(direction);
    else if (event.key === "Enter") does.onAddAfter();
    else if (event.key === "Delete" || event.key === "Backspace") does.onRemove();
    else return;
    event.preventDefault();
  };

  return (
    <li className="edit-row" style={{ "--depth": depth } as CSSProperties} data-row onKeyDown={onKeyDown}>
      <button
        type="button"
        id={id}
        className="edit-line"
        aria-expanded={open}
        aria-describedby="agenda-keys"
        onClick={onToggle}
        data-row-link
      >
        {depth > 0 && <span className="only-read">{fill(words.level, { level: depth + 1 })}</span>}
        <span className="edit-time">{time}</span>
        <span className="slot-no">{item.number}</span>
        <span className={item.kind === "ITEM" ? "font-strong" : "text-ink-2"}>
          <Pair zh={item.titleZh} en={item.titleEn} locale={locale} inline />
        </span>
        {item.kind !== "ITEM" && <span className="term">{words.kind[item.kind]}</span>}
      </button>
      {open && (
        <div className="row-form">
          <RowTools id={id} words={words} steps={steps} {...does} />
          {children}
        </div>
      )}
    </li>
  );
}
