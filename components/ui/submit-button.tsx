"use client";

import { type ButtonHTMLAttributes, useContext } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonTone, buttonClass } from "./button-class";
import { FormContext, plainForm } from "./form-context";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type"> & { tone?: ButtonTone; small?: boolean };

/**
 * Sends the form. While it is on its way the button keeps its word, its place and the focus. A form of its own
 * (ActionForm) sees to it that nothing is sent twice; for a plain one the button does.
 */
export function SubmitButton({ tone = "main", small, className, children, onClick, ...button }: Props) {
  const form = useContext(FormContext);
  const busy = useFormStatus().pending || form.pending;
  return (
    <button
      {...button}
      type="submit"
      aria-busy={busy || undefined}
      className={buttonClass(tone, small, className)}
      onClick={(event) => {
        if ((busy && form === plainForm) || button["aria-disabled"]) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}
