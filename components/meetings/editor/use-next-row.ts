"use client";

import { type RefObject, useRef } from "react";

/**
 * Adding goes on without waiting: what is typed after the sending belongs to the next row. The form stays the same one;
 * when the row is entered, only what was sent with it leaves the fields.
 */
export function useNextRow(box: RefObject<HTMLElement | null>) {
  // Of the sending itself: the fields and the buttons are already about the next row.
  const sent = useRef({ title: "", more: true });
  const composing = useRef(false);
  const title = () => box.current?.querySelector<HTMLInputElement>('[name="titleZh"]');

  const begin = () => {
    const field = title();
    const typed = field?.value ?? "";
    const ahead = typed.startsWith(sent.current.title) ? typed.slice(sent.current.title.length) : "";
    field?.form?.reset();
    if (!field || !ahead) return;
    field.value = ahead;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  return {
    /** A row is being sent. @param more another one is to follow it */
    onSent: (data: FormData, more: boolean) => {
      sent.current = { title: String(data.get("titleZh") ?? ""), more };
      if (more) title()?.focus();
    },
    /** The row is entered. A word that is just being composed is not cut off. @returns whether another one follows */
    onEntered: (): boolean => {
      if (!sent.current.more) return false;
      if (composing.current) title()?.addEventListener("compositionend", () => setTimeout(begin), { once: true });
      else begin();
      return true;
    },
    watches: {
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: () => {
        composing.current = false;
      },
    },
  };
}
