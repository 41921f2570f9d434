"use client";

import type { ReactNode } from "react";
import { useUiWords } from "./words";

/** What every field takes. `name` finds its error and its typed text in the form's answer. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  /** Errors from elsewhere than the form's answer. */
  errors?: string[];
  className?: string;
};

type Frame = Omit<FieldProps, "name" | "errors"> & {
  id: string;
  errors: string[];
  /** A line that follows what is typed ("read as …"). */
  echo?: ReactNode;
  children: ReactNode;
};

/** Label above, control, hint under it, the error in words. */
export function FieldFrame({ id, label, hint, required, errors, echo, className, children }: Frame) {
  const words = useUiWords();
  return (
    <div className={className ? `field ${className}` : "field"}>
      <label htmlFor={id}>
        {label}
        {required && <small aria-hidden="true"> {words.required}</small>}
      </label>
      {children}
      {echo}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p className="field-error" id={`${id}-error`}>
          {words.error}
          {errors.join(" ")}
        </p>
      )}
    </div>
  );
}

/** The ARIA of a control inside a frame. */
export function describes(id: string, { hint, errors, echo }: { hint?: ReactNode; errors: string[]; echo?: boolean }) {
  const ids = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`, echo && `${id}-echo`].filter(Boolean);
  return {
    "aria-invalid": errors.length > 0 || undefined,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
  };
}
