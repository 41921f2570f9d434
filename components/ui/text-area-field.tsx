"use client";

import { type CSSProperties, type TextareaHTMLAttributes, useEffect, useId, useRef } from "react";
import { describes, FieldFrame, type FieldProps } from "./field-frame";
import { useFieldAnswer } from "./form-context";

type Props = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "id" | "required" | "className">;

/** Several lines; grows with its text. */
export function TextAreaField({
  name,
  label,
  hint,
  required,
  errors = [],
  className,
  defaultValue,
  rows = 3,
  ...area
}: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const answer = useFieldAnswer(name);
  const all = [...errors, ...answer.errors];

  // `field-sizing: content` in field.css does this where the browser knows it.
  useEffect(() => {
    const element = box.current;
    if (!element || CSS.supports("field-sizing", "content")) return;
    const grow = () => {
      element.style.blockSize = "auto";
      element.style.blockSize = `${element.scrollHeight + 2}px`;
    };
    grow();
    element.addEventListener("input", grow);
    return () => element.removeEventListener("input", grow);
  }, []);

  return (
    <FieldFrame id={id} label={label} hint={hint} required={required} errors={all} className={className}>
      <textarea
        {...area}
        rows={rows}
        style={{ "--rows": rows } as CSSProperties}
        ref={box}
        id={id}
        name={name}
        required={required}
        defaultValue={answer.typed ?? defaultValue}
        {...describes(id, { hint, errors: all })}
      />
    </FieldFrame>
  );
}
