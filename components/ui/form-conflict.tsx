"use client";

import { type RefObject, useState } from "react";
import type { Theirs } from "@/lib/action/form-state";
import { ConflictPanel } from "./conflict-panel";

type Props = { form: RefObject<HTMLFormElement | null>; field: string; theirs: Theirs };

/** The conflict of a plain form: the choice is written into its fields, with the version it now stands on. */
export function FormConflict({ form, field, theirs }: Props) {
  const [decided, setDecided] = useState(false);
  const [mine] = useState(() => control(form.current, field)?.value ?? "");
  if (decided) return null;

  const decide = (text: string, save: boolean) => {
    const version = control(form.current, "version");
    const box = control(form.current, field);
    if (!version || !box) return;
    version.value = String(theirs.version);
    box.value = text;
    setDecided(true);
    if (save) form.current?.requestSubmit();
  };

  return (
    <ConflictPanel
      mine={mine}
      theirs={theirs}
      onUseMine={() => decide(mine, true)}
      onUseTheirs={() => decide(theirs.text, false)}
      onUseMerged={(text) => decide(text, true)}
    />
  );
}

function control(form: HTMLFormElement | null, name: string): HTMLInputElement | HTMLTextAreaElement | null {
  const found = form?.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : null;
}
