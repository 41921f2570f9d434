"use client";

import { type ComponentType, useEffect, useId, useState } from "react";
import type { ComboProps } from "./combo";
import { describes, FieldFrame, type FieldProps } from "./field-frame";
import { useFieldAnswer } from "./form-context";
import { type Option, SelectField } from "./select-field";

type Props = FieldProps & {
  options: readonly Option[];
  /** The id chosen before. */
  defaultValue?: string;
  placeholder?: string;
  /** The word of an empty choice, should the list have to be a plain one. */
  empty?: string;
};

type State = ComponentType<ComboProps> | "loading" | "missing";

/**
 * One of many, found by typing part of its name. The form receives the id under `name`.
 * Its code comes after the page; if it cannot come, a plain list does the same.
 */
export function ComboField(props: Props) {
  const { name, label, hint, required, errors = [], className, options, defaultValue, placeholder } = props;
  const id = useId();
  const answer = useFieldAnswer(name);
  const [Loaded, setLoaded] = useState<State>("loading");
  const all = [...errors, ...answer.errors];
  const chosen = answer.typed ?? defaultValue;

  useEffect(() => {
    import("./combo").then(
      (module) => setLoaded(() => module.default),
      () => setLoaded("missing"),
    );
  }, []);

  if (Loaded === "missing") return <SelectField {...props} empty={props.empty ?? ""} />;
  if (Loaded === "loading") {
    return (
      <FieldFrame id={id} label={label} hint={hint} required={required} errors={all} className={className}>
        <input
          id={id}
          readOnly
          aria-busy
          value={options.find((option) => option.id === chosen)?.label ?? ""}
          placeholder={placeholder}
          {...describes(id, { hint, errors: all })}
        />
        <input type="hidden" name={name} value={chosen ?? ""} />
      </FieldFrame>
    );
  }
  return (
    <Loaded
      key={chosen}
      name={name}
      label={label}
      hint={hint}
      required={required}
      errors={all}
      className={className}
      options={options}
      chosen={chosen}
      placeholder={placeholder}
    />
  );
}
