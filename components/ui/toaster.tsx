"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState, useSyncExternalStore, useTransition } from "react";
import { idle } from "@/lib/action/form-state";
import { answer } from "./answer";
import { Kbd } from "./kbd";
import { closeToast, currentToast, onToast, showToast } from "./toast-store";
import { useUiWords } from "./words";

/** The cookie by which an action that goes to another page says there what it did: JSON { message }. */
const saidCookie = "said";

/** Where toasts appear. With an undo they wait 20 seconds, without 8; a pointer or the focus on them stops the clock. */
export function Toaster() {
  const words = useUiWords();
  const toast = useSyncExternalStore(onToast, currentToast, () => null);
  const [held, setHeld] = useState(false);
  const [undoing, startUndo] = useTransition();
  const path = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at on every arrival
  useEffect(() => {
    const said = takeSaid();
    if (said) showToast({ message: said });
  }, [path]);

  useEffect(() => {
    if (!toast || held || undoing) return;
    const wait = setTimeout(() => closeToast(toast.id), toast.undo ? 20_000 : 8_000);
    return () => clearTimeout(wait);
  }, [toast, held, undoing]);

  const undo = () =>
    startUndo(async () => {
      if (!toast?.undo || undoing) return;
      const form = new FormData();
      form.set("undo", toast.undo.token);
      const state = await answer(toast.undo.action, idle, form, words.form);
      if (state.status !== "idle") showToast({ message: state.message });
    });

  return (
    <div className="toasts" role="status">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only the clock listens here; every control inside is a button
        <div
          className="toast"
          key={toast.id}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <p>{toast.message}</p>
          <span className="actions">
            {toast.undo && (
              <button
                type="button"
                className="btn btn-small"
                onClick={undo}
                aria-busy={undoing || undefined}
                data-key="z"
              >
                {words.undo} <Kbd>z</Kbd>
              </button>
            )}
            <button type="button" className="btn btn-small btn-text" onClick={() => closeToast(toast.id)}>
              {words.close}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}

function takeSaid(): string | null {
  const found = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${saidCookie}=`));
  if (!found) return null;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox ESR
  document.cookie = `${saidCookie}=; path=/; max-age=0`;
  try {
    const said: unknown = JSON.parse(decodeURIComponent(found.slice(saidCookie.length + 1)));
    if (typeof said !== "object" || said === null || !("message" in said) || typeof said.message !== "string") {
      return null;
    }
    return said.message;
  } catch {
    return null;
  }
}
