"use client";

import { useContext, useId, useRef } from "react";
import { fill } from "@/components/ui/fill";
import { FormContext } from "@/components/ui/form-context";
import { useUiWords } from "@/components/ui/words";

/** What another saved first, beside what was typed; nothing is decided by itself. Stands inside a form with a `version`. */
export function ConflictChoice({ onTheirs }: { onTheirs: () => void }) {
  const { state } = useContext(FormContext);
  const words = useUiWords().conflict;
  const id = useId();
  const place = useRef<HTMLElement>(null);
  if (state.status !== "conflict") return null;
  const { theirs } = state;

  const keepMine = () => {
    const form = place.current?.closest("form");
    const version = form?.elements.namedItem("version");
    if (!form || !(version instanceof HTMLInputElement)) return;
    version.value = String(theirs.version);
    form.requestSubmit();
  };

  return (
    <section ref={place} aria-labelledby={id} className="border-l-4 border-danger pl-4">
      <h3 id={id}>{fill(words.theirs, { by: theirs.by })}</h3>
      <p className="text whitespace-pre-line">{theirs.text}</p>
      <div className="actions mt-2">
        <button type="button" className="btn" onClick={keepMine}>
          {words.useMine}
        </button>
        <button type="button" className="btn" onClick={onTheirs}>
          {words.useTheirs}
        </button>
      </div>
    </section>
  );
}
