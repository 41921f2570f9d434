"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { ShowDay } from "@/lib/calendar/show-day";
import type words from "@/messages/zh-TW/ui.json";

/** The sentences every client component of the kit may need, in the reader's language: `client` of messages/ui.json. */
export type UiWords = (typeof words)["client"];

type Surroundings = {
  words: UiWords;
  days: ShowDay;
  /** Under whose name unsaved text is kept on this machine; null at the door. */
  accountId: string | null;
};

const Context = createContext<Surroundings | null>(null);

/** Stands once in the root layout, so that no form has to be handed the same words again. */
export function UiProvider({ words, days, accountId, children }: Surroundings & { children: ReactNode }) {
  return <Context value={{ words, days, accountId }}>{children}</Context>;
}

/** @throws Error outside the root layout */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error("UiProvider is missing above this component");
  return surroundings;
}

export const useUiWords = (): UiWords => useSurroundings().words;
