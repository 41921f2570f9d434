"use client";

import { type RefObject, useLayoutEffect } from "react";

/**
 * Where something goes away with the focus in it (a form with its success, a row that was deleted), the focus stays
 * near: on the nearest thing around it that is still there. Else it would fall to the top of the page, and who listens
 * to the page would begin anew.
 */
export function useKeptPlace(box: RefObject<HTMLElement | null>): void {
  // A layout effect: when it goes away it is still there, and so is what stands around it.
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const around: HTMLElement[] = [];
      for (let one = element.parentElement; one; one = one.parentElement) if (one.matches(places)) around.push(one);
      queueMicrotask(() => focusFirst(around));
    };
  }, [box]);
}

const places = "li, section, article, [role=region], main";

function focusFirst(around: readonly HTMLElement[]) {
  // Somebody who knows better has moved it already: a dialog gives it back to what opened it.
  if (document.activeElement && document.activeElement !== document.body) return;
  const near = around.find((one) => one.isConnected);
  if (!near) return;
  if (!near.hasAttribute("tabindex")) {
    near.tabIndex = -1;
    near.addEventListener("blur", () => near.removeAttribute("tabindex"), { once: true });
  }
  near.focus({ preventScroll: true });
}
