"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/form-state";

type Props = {
  action: FormAction;
  undoAction: FormAction;
  hidden: Record<string, string>;
  label: string;
  leaveTo: string;
};

/** Takes something away and leaves its page; the toast can bring it back, so nobody is asked first. */
export function RemovalForm({ action, undoAction, hidden, label, leaveTo }: Props) {
  const router = useRouter();
  return (
    <ActionForm
      action={action}
      undoAction={undoAction}
      announce="toast"
      aria-label={label}
      className="mt-4"
      onDone={() => router.push(leaveTo)}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton tone="danger" small>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
