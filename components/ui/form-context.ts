"use client";

import { createContext, useContext } from "react";
import { type FormState, idle } from "@/lib/action/form-state";

type FormAround = { state: FormState; pending: boolean };

/** Around fields and buttons that stand in a plain form. */
export const plainForm: FormAround = { state: idle, pending: false };

/** What a form tells its fields and buttons. */
export const FormContext = createContext<FormAround>(plainForm);

/** The errors the last answer gave this field, and what had been typed when it was refused. */
export function useFieldAnswer(name: string): { errors: string[]; typed: string | undefined; refused: boolean } {
  const { state } = useContext(FormContext);
  const errors = state.status === "refused" ? (state.fieldErrors?.[name.replace(/\[\]$/, "")] ?? []) : [];
  const values = state.status === "refused" || state.status === "conflict" ? state.values : undefined;
  return { errors, typed: values?.[name], refused: values !== undefined };
}
