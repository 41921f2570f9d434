"use client";

import type { Saver } from "@/components/editor/saver";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/action/form-state";
import type { BriefWords } from "./brief-form";

type Props = {
  saver: Saver;
  place: { attendanceId: string; itemId: string };
  submit: FormAction;
  words: Pick<BriefWords, "submit" | "submitText" | "submitFirst">;
};

/** Hands over exactly what is on the page: what is not saved yet is saved first, and the saved version is submitted. */
export function BriefSubmit({ saver, place, submit, words }: Props) {
  const action: FormAction = async (previous, form): Promise<FormState> => {
    await saver.settle();
    if (saver.isDirty) return { status: "refused", message: words.submitFirst, at: Date.now() };
    form.set("version", String(saver.version));
    return submit(previous, form);
  };
  return (
    <ActionForm action={action} announce="toast" aria-label={words.submit} className="mt-6">
      <input type="hidden" name="attendanceId" value={place.attendanceId} />
      <input type="hidden" name="itemId" value={place.itemId} />
      <p className="field-hint mb-2">{words.submitText}</p>
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
