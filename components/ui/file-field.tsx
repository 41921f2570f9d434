"use client";

import { type InputHTMLAttributes, useId } from "react";
import { describes, FieldFrame, type FieldProps } from "./field-frame";
import { useFieldAnswer } from "./form-context";

type Props = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "required" | "className" | "type">;

/** A file from this computer. The hint says which kinds and how large. */
export function FileField({ name, label, hint, required, errors = [], className, ...input }: Props) {
  const id = useId();
  const all = [...errors, ...useFieldAnswer(name).errors];
  return (
    <FieldFrame id={id} label={label} hint={hint} required={required} errors={all} className={className}>
      <input {...input} type="file" id={id} name={name} required={required} {...describes(id, { hint, errors: all })} />
    </FieldFrame>
  );
}
