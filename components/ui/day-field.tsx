"use client";

import { type InputHTMLAttributes, useEffect, useId, useRef, useState } from "react";
import { readDay } from "@/lib/calendar/read-day";
import { showDay } from "@/lib/calendar/show-day";
import { describes, FieldFrame, type FieldProps } from "./field-frame";
import { fill } from "./fill";
import { useFieldAnswer } from "./form-context";
import { useSurroundings } from "./words";

type Props = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "required" | "className" | "type" | "onChange">;

/** A day in any usual writing (115/11/22, 民國115年11月22日, 2026-11-22); says at once how it reads it. */
export function DayField({ name, label, hint, required, errors = [], className, defaultValue, ...rest }: Props) {
  const id = useId();
  const { words, days } = useSurroundings();
  const answer = useFieldAnswer(name);
  const [edited, setEdited] = useState<string | null>(null);
  const text = edited ?? answer.typed ?? String(defaultValue ?? "");
  const all = [...errors, ...answer.errors];
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const owner = input.current?.form;
    const forget = () => setEdited(null);
    owner?.addEventListener("reset", forget);
    return () => owner?.removeEventListener("reset", forget);
  }, []);

  return (
    <FieldFrame
      id={id}
      label={label}
      hint={hint}
      required={required}
      errors={all}
      className={className}
      echo={
        <p className="field-hint" id={`${id}-echo`} aria-live="polite">
          {reading(text)}
        </p>
      }
    >
      <input
        inputMode="text"
        autoComplete="off"
        {...rest}
        ref={input}
        id={id}
        name={name}
        required={required}
        defaultValue={answer.typed ?? defaultValue}
        onChange={(event) => setEdited(event.target.value)}
        {...describes(id, { hint, errors: all, echo: true })}
      />
    </FieldFrame>
  );

  function reading(typed: string): string | null {
    if (!typed.trim()) return null;
    const day = readDay(typed);
    return day ? fill(words.readAs, { day: showDay(day, days) }) : words.notADay;
  }
}
