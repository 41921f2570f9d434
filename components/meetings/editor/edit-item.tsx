"use client";

import { useEffect, useRef, useState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { updateAgendaItem } from "@/lib/meetings/actions";
import type { AgendaItemView } from "@/lib/meetings/model";
import { typedTime } from "@/lib/meetings/times";
import { VersionedForm } from "../versioned-form";
import { type DayChoice, ItemFields } from "./item-fields";
import type { EditorWords } from "./words";

type Props = { item: AgendaItemView; days: readonly DayChoice[]; words: EditorWords; onClose: () => void };

/** The form of one row. It stays on the version it was opened with, whatever others save meanwhile. */
export function EditItem({ item, days, words, onClose }: Props) {
  const [opened] = useState(item);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[name="number"]')?.focus();
  }, []);

  return (
    <div ref={box}>
      <VersionedForm
        action={updateAgendaItem}
        version={opened.version}
        keepAs={`agenda-item-${opened.id}`}
        aria-label={words.editForm}
        announce="toast"
        onDone={onClose}
        onTheirs={onClose}
      >
        <input type="hidden" name="itemId" value={opened.id} />
        <ItemFields words={words} days={days} start={{ ...opened, time: typedTime(opened) }} />
        <div className="actions">
          <SubmitButton>{words.save}</SubmitButton>
          <button type="button" className="btn btn-text" onClick={onClose}>
            {words.close}
          </button>
        </div>
      </VersionedForm>
    </div>
  );
}
