"use client";

import { type ReactNode, useId } from "react";
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
      {children}
    </ActionForm>
  );
}
