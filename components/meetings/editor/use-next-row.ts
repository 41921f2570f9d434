"use client";

import { type RefObject, useRef } from "react";

/**
 * Adding goes on without waiting: what is typed after the sending belongs to the next row. The form stays the same one;
 * when the row is entered, only what was sent with it leaves the fields.
 */
export function useNextRow(box: RefObject<HTMLElement | null>) {
  const sent = useRef("");
  const composing = useRef(false);
  const title = () => box.current?.querySelector<HTMLInputElement>('[name="titleZh"]');

  const begin = () => {
    const field = title();
    const typed = field?.value ?? "";
    const ahead = typed.startsWith(sent.current) ? typed.slice(sent.current.length) : "";
    field?.form?.reset();
    if (!field || !ahead) return;
    field.value = ahead;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  return {
    /** The row is being sent, and another one is to follow. */
    onSent: () => {
      sent.current = title()?.value ?? "";
      title()?.focus();
    },
    /** The row is entered. A word that is just being composed is not cut off. */
    onEntered: () => {
      if (composing.current) title()?.addEventListener("compositionend", () => setTimeout(begin), { once: true });
      else begin();
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
