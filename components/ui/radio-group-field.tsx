"use client";

import { useId } from "react";
import { describes, type FieldProps } from "./field-frame";
import { useFieldAnswer } from "./form-context";
import type { Option } from "./select-field";
import { useUiWords } from "./words";

type Props = FieldProps & {
  options: readonly Option[];
  defaultValue?: string;
  /** One under another, where options carry a hint. */
  stacked?: boolean;
};

/** One of a few, all of them in sight. */
export function RadioGroupField(props: Props) {
  const { name, label, hint, required, errors = [], className, defaultValue, options, stacked } = props;
  const id = useId();
  const words = useUiWords();
  const answer = useFieldAnswer(name);
  const all = [...errors, ...answer.errors];
  const chosen = answer.typed ?? defaultValue;
  const aria = describes(id, { hint, errors: all });
  return (
    <fieldset className={className} aria-describedby={aria["aria-describedby"]}>
      <legend className="legend">
        {label}
        {required && <small aria-hidden="true"> {words.required}</small>}
      </legend>
      <div className={stacked ? undefined : "choices"}>
        {options.map((option) => (
          <label className="check" key={option.id} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.id}
              required={required}
              defaultChecked={option.id === chosen}
              aria-invalid={aria["aria-invalid"]}
            />
            <span>
              {option.label}
              {option.hint && <span className="field-hint"> {option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
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
    </fieldset>
  );
}
