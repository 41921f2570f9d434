"use client";

import { type RefObject, useEffect } from "react";

/**
 * Asks before unsaved text is left: on closing and reloading always, on a link inside the app unless the text is kept.
 * The browser's own question is used; nothing else can hold a page that is closing.
 */
export function useLeaveGuard(unsaved: RefObject<boolean>, kept: boolean, question: string): void {
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      if (!unsaved.current || kept || event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || !leaves(link) || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [unsaved, kept, question]);
}

// A link to another site or file unloads the page, and the browser asks by itself.
const leaves = (link: HTMLAnchorElement) =>
  link.origin === location.origin &&
  !link.target &&
  !link.hasAttribute("download") &&
  (link.pathname !== location.pathname || link.search !== location.search);
