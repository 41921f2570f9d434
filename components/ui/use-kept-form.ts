"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { clearKept, type Kept, keepEvent, readKept, writeKept } from "./kept-text";
import { announceSync } from "./sync-event";
import { putBack, typedFields } from "./typed-fields";
import { useSurroundings } from "./words";

type KeptForm = {
  /** What was found on opening: put back already, or to be decided because the record has changed since. */
  found: { at: number; applied: boolean } | null;
  keepSoon: () => void;
  keepNow: () => void;
  /** The form was saved. */
  clear: () => void;
  apply: () => void;
  drop: () => void;
};

/** Keeps the typed text of a whole form on this machine; does nothing without a key or an account. */
export function useKeptForm(form: RefObject<HTMLFormElement | null>, key: string | undefined): KeptForm {
  const { accountId } = useSurroundings();
  const [found, setFound] = useState<(Kept & { applied: boolean }) | null>(null);
  const base = useRef("");
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keepNow = useCallback(() => {
    clearTimeout(wait.current);
    if (!accountId || !key || !form.current) return;
    const value = typedFields(form.current);
    if (value === base.current) return;
    writeKept(accountId, key, { value, base: base.current, at: Date.now() });
    announceSync("local");
  }, [accountId, key, form]);

  const keepSoon = useCallback(() => {
    clearTimeout(wait.current);
    wait.current = setTimeout(keepNow, 400);
  }, [keepNow]);

  const clear = useCallback(() => {
    clearTimeout(wait.current);
    setFound(null);
    if (form.current) base.current = typedFields(form.current);
    if (accountId && key) clearKept(accountId, key);
  }, [accountId, key, form]);

  useEffect(() => {
    if (!form.current) return;
    base.current ||= typedFields(form.current);
    const kept = accountId && key ? readKept(accountId, key) : null;
    if (!kept || kept.value === base.current) return;
    const applied = kept.base === base.current;
    if (applied) putBack(form.current, kept.value);
    setFound({ ...kept, applied });
  }, [accountId, key, form]);

  // A layout effect: when the form goes away it is still there to be read.
  useLayoutEffect(() => {
    const writeDown = () => {
      // An untouched or saved form has nothing to keep.
      if (form.current?.dataset.unsaved !== undefined) keepNow();
    };
    window.addEventListener(keepEvent, writeDown);
    window.addEventListener("pagehide", writeDown);
    return () => {
      writeDown();
      clearTimeout(wait.current);
      window.removeEventListener(keepEvent, writeDown);
      window.removeEventListener("pagehide", writeDown);
    };
  }, [form, keepNow]);

  const apply = useCallback(() => {
    if (form.current && found) putBack(form.current, found.value);
    setFound((before) => before && { ...before, applied: true });
  }, [form, found]);

  const drop = useCallback(() => {
    if (form.current) putBack(form.current, base.current);
    clear();
  }, [form, clear]);

  return { found, keepSoon, keepNow, clear, apply, drop };
}
