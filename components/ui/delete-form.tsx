"use client";

import { useRouter } from "next/navigation";
import type { FormAction } from "@/lib/action/form-state";
import { ActionForm } from "./action-form";
import { SubmitButton } from "./submit-button";

type Props = { action: FormAction; undoAction: FormAction; hidden: Record<string, string>; word: string; goTo: string };

/** Deletes softly, goes to the list, and offers there to take it back. */
export function DeleteForm({ action, undoAction, hidden, word, goTo }: Props) {
  const router = useRouter();
  return (
    <ActionForm
      action={action}
      undoAction={undoAction}
      announce="toast"
      onDone={() => router.push(goTo)}
      aria-label={word}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="actions">
        <SubmitButton tone="danger">{word}</SubmitButton>
      </div>
    </ActionForm>
  );
}
