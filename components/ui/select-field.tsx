"use client";

import { type SelectHTMLAttributes, useId } from "react";
import { describes, FieldFrame, type FieldProps } from "./field-frame";
import { useFieldAnswer } from "./form-context";

export type Option = { id: string; label: string; hint?: string; lang?: string };

type Props = FieldProps & {
  options: readonly Option[];
  /** The word of an empty choice, where choosing nothing is allowed or nothing is chosen yet. */
  empty?: string;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, "name" | "id" | "required" | "className" | "children">;

export function SelectField(props: Props) {
  const { name, label, hint, required, errors = [], className, defaultValue, options, empty, ...select } = props;
  const id = useId();
  const answer = useFieldAnswer(name);
  const all = [...errors, ...answer.errors];
  const chosen = answer.typed ?? defaultValue;
  return (
    <FieldFrame id={id} label={label} hint={hint} required={required} errors={all} className={className}>
      {/* React sets a select's default once only: a new default is a new select. */}
      <select
        key={String(chosen)}
        {...select}
        id={id}
        name={name}
        required={required}
        defaultValue={chosen}
        {...describes(id, { hint, errors: all })}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
