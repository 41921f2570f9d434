"use client";

import { type ReactNode, useState } from "react";
import type { FormAction } from "@/lib/action/form-state";
import { ActionForm } from "./action-form";
import { type ButtonTone, buttonClass } from "./button-class";
import { LazyModal } from "./lazy-modal";
import { SubmitButton } from "./submit-button";
import { useUiWords } from "./words";

type Props = {
  /** The word on the button that opens it. */
  trigger: ReactNode;
  triggerTone?: ButtonTone;
  small?: boolean;
  "data-key"?: string;
  title: ReactNode;
  /** What will happen, and what cannot be undone. */
  children?: ReactNode;
  /** Fields of the form: a reason, a day. */
  fields?: ReactNode;
  /** Hidden values: which record, which version. */
  hidden?: Record<string, string | number>;
  action: FormAction;
  confirm: ReactNode;
  confirmTone?: ButtonTone;
  undoAction?: FormAction;
};

/** Where something must be typed, one begins there. Before the dialog takes the focus itself, which it leaves in it. */
function beginInField(box: HTMLElement | null) {
  box?.querySelector<HTMLElement>("textarea, input:not([type=hidden]), select")?.focus();
}

/** A button that asks before it acts. Only for what cannot be undone, needs a reason, or must be chosen. */
export function ConfirmDialog({ trigger, triggerTone, small, title, children, fields, hidden, ...rest }: Props) {
  const { action, confirm, confirmTone = "main", undoAction, ...button } = rest;
  const words = useUiWords();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(false);
  const close = () => {
    setOpen(false);
    setTyped(false);
  };

  return (
    <>
      <button {...button} type="button" className={buttonClass(triggerTone, small)} onClick={() => setOpen(true)}>
        {trigger}
      </button>
      {open && (
        <LazyModal title={title} onClose={close} stays={typed}>
          <div ref={beginInField} onInput={() => setTyped(true)}>
            <ActionForm action={action} undoAction={undoAction} announce="toast" onDone={close}>
              {children}
              {Object.entries(hidden ?? {}).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              {fields}
              <div className="actions">
                <button type="button" className="btn" onClick={close}>
                  {words.cancel}
                </button>
                <SubmitButton tone={confirmTone}>{confirm}</SubmitButton>
              </div>
            </ActionForm>
          </div>
        </LazyModal>
      )}
    </>
  );
}
