"use client";

import { type InputHTMLAttributes, useId } from "react";
import { describes, FieldFrame, type FieldProps } from "./field-frame";
import { useFieldAnswer } from "./form-context";

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "required" | "className">;

export function TextField({ name, label, hint, required, errors = [], className, defaultValue, ...input }: Props) {
  const id = useId();
  const answer = useFieldAnswer(name);
  const all = [...errors, ...answer.errors];
  return (
    <FieldFrame id={id} label={label} hint={hint} required={required} errors={all} className={className}>
      <input
        {...input}
        id={id}
        name={name}
        required={required}
        defaultValue={answer.typed ?? defaultValue}
        {...describes(id, { hint, errors: all })}
      />
    </FieldFrame>
  );
}
