"use client";

import { type KeyboardEvent, type ReactNode, useId } from "react";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/lib/action/form-state";

type Props = { action: FormAction; undoAction: FormAction; label: string; children: ReactNode };

/** Issue and economy stay for the next note; the words of the last one do not, for they were somebody else's. */
export function CaptureForm({ action, undoAction, label, children }: Props) {
  const id = useId();
  const forgetQuote = () => {
    const form = document.getElementById(id);
    const quote = form instanceof HTMLFormElement ? form.elements.namedItem("quote") : null;
    if (quote instanceof HTMLInputElement) quote.value = "";
  };
  // Enter would press the first stance, which nobody chose: it goes on to where they are chosen.
  const toStances = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target, key, nativeEvent } = event;
    if (key !== "Enter" || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    if (event.isDefaultPrevented()) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('button[name="stance"]')?.focus();
  };
  return (
    <ActionForm
      id={id}
      action={action}
      undoAction={undoAction}
      afterDone="keep"
      announce="toast"
      aria-label={label}
      onDone={forgetQuote}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields in it */}
      <div className="contents" onKeyDown={toStances}>
        {children}
      </div>
    </ActionForm>
  );
}
