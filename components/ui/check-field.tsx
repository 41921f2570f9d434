"use client";

import { type InputHTMLAttributes, useId } from "react";
import { describes, type FieldProps } from "./field-frame";
import { useFieldAnswer } from "./form-context";
import { useUiWords } from "./words";

type Props = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "required" | "className" | "type">;

/** One box to tick. Its value is "on" unless another is given. */
export function CheckField({ name, label, hint, required, errors = [], className, defaultChecked, ...input }: Props) {
  const id = useId();
  const words = useUiWords();
  const answer = useFieldAnswer(name);
  const all = [...errors, ...answer.errors];
  const lists = name.endsWith("[]");
  return (
    <div className={className}>
      <label className="check" htmlFor={id}>
        <input
          {...input}
          type="checkbox"
          id={id}
          name={name}
          required={required}
          defaultChecked={answer.refused && !lists ? answer.typed !== undefined : Boolean(defaultChecked)}
          {...describes(id, { hint, errors: all })}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {all.length > 0 && (
        <p className="field-error" id={`${id}-error`}>
          {words.error}
          {all.join(" ")}
        </p>
      )}
    </div>
  );
}
