"use client";

import { useEffect, useRef } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { addAgendaItem } from "@/lib/meetings/actions";
import type { NextItem } from "@/lib/meetings/next-item";
import { type DayChoice, ItemFields } from "./item-fields";
import { useNextRow } from "./use-next-row";
import type { EditorWords } from "./words";

export type Place = { parentId: string | null; afterId: string | null };

type Props = {
  meetingId: string;
  place: Place;
  start: NextItem;
  days: readonly DayChoice[];
  words: EditorWords;
  /** It is entered; `more`: another one is to follow it. */
  onAdded: (id: string, more: boolean) => void;
  onClose: () => void;
};

/** A new row. Enter adds it and begins the next in the same form, so that typing goes on. */
export function AddItem({ meetingId, place, start, days, words, onAdded, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const more = useRef(true);
  const { onSent, onEntered, watches } = useNextRow(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    // Who already types in it, before the scripts were there, stays where they are.
    if (box.current?.contains(document.activeElement)) return;
    box.current?.querySelector<HTMLElement>(start.number ? '[name="titleZh"]' : '[name="number"]')?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <div ref={box} className="row-form" {...watches}>
      <ActionForm
        action={(state, data) => {
          onSent(data, more.current);
          return addAgendaItem(state, data);
        }}
        aria-label={words.addForm}
        announce="toast"
        keepAs={`agenda-new-${meetingId}`}
        onDone={({ id }) => id && onAdded(id, onEntered())}
      >
        <input type="hidden" name="meetingId" value={meetingId} />
        <input type="hidden" name="parentId" value={place.parentId ?? ""} />
        <input type="hidden" name="afterId" value={place.afterId ?? ""} />
        <ItemFields words={words} days={days} start={start} />
        <div className="actions">
          <SubmitButton onClick={() => (more.current = true)}>{words.addMore}</SubmitButton>
          <SubmitButton tone="plain" onClick={() => (more.current = false)}>
            {words.addLast}
          </SubmitButton>
          <button type="button" className="btn btn-text" onClick={onClose}>
            {words.addClose}
          </button>
        </div>
      </ActionForm>
    </div>
  );
}
