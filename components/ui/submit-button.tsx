"use client";

import { type ButtonHTMLAttributes, useContext } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonTone, buttonClass } from "./button-class";
import { FormContext } from "./form-context";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type"> & { tone?: ButtonTone; small?: boolean };

/** Sends the form. While it is on its way it keeps its word, its place and the focus, and does not send twice. */
export function SubmitButton({ tone = "main", small, className, children, onClick, ...button }: Props) {
  const { pending } = useContext(FormContext);
  const busy = useFormStatus().pending || pending;
  return (
    <button
      {...button}
      type="submit"
      aria-busy={busy || undefined}
      className={buttonClass(tone, small, className)}
      onClick={(event) => {
        if (busy || button["aria-disabled"]) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}
