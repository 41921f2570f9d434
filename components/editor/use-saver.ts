"use client";

import { unstable_isUnrecognizedActionError, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { announceSync } from "@/components/ui/sync-event";
import { useSurroundings } from "@/components/ui/words";
import { type FormAction, type FormState, idle } from "@/lib/action/form-state";
import { forget, type Left, listLeft, openSlot, type Slot } from "./kept";
import { Saver, type SaveState } from "./saver";
import { sayState } from "./say-state";
import type { EditorWords } from "./words";

type Setup = {
  keepAs: string;
  /** What the server has, in the editor's own form. */
  content: string;
  version: number;
  automatic: boolean;
  save: FormAction;
  /** The fields of one save: the text, and what it belongs to. */
  fields: (content: string) => Record<string, string>;
  words: EditorWords;
};

type Saving = {
  saver: Saver;
  state: SaveState;
  /** Where it stands, in words. */
  said: string;
  /** A text that an earlier tab left here, to be taken up or given up. */
  left: Left | null;
  takeUp: () => Left | null;
  dropLeft: () => void;
};

/** One text, its saver and its life in this tab: kept, sent, retried, announced. The setup is read once. */
export function useSaver(setup: Setup): Saving {
  const { accountId, words: ui } = useSurroundings();
  const slot = useRef<Slot | null>(null);
  const latest = useRef(setup);
  latest.current = setup;
  const router = useRouter();
  const [, redraw] = useState(0);
  const [left, setLeft] = useState<Left[]>([]);
  const [saver] = useState(
    () =>
      new Saver({
        content: setup.content,
        version: setup.version,
        automatic: setup.automatic,
        now: () => new Date(),
        onChange: () => redraw((count) => count + 1),
        slot: { write: (kept) => slot.current?.write(kept) ?? false, clear: () => slot.current?.clear() },
        send: (content, version, automatic) => send(latest.current, ui.form, content, version, automatic),
      }),
  );

  useEffect(() => {
    saver.automatic = setup.automatic;
  }, [saver, setup.automatic]);

  useEffect(() => {
    const { keepAs } = latest.current;
    const mine = openSlot(accountId ?? "", keepAs);
    slot.current = mine;
    void listLeft(accountId ?? "", keepAs).then((all) =>
      setLeft(all.filter(({ content, key }) => content !== saver.base || forget(key))),
    );
    return () => {
      void saver.stop().finally(() => {
        mine.close();
        // Else the way back would show this page as it was before the last saves.
        if (saver.isAhead) router.refresh();
      });
    };
  }, [accountId, saver, router]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || event.key.toLowerCase() !== "s")
        return;
      event.preventDefault();
      void saver.save();
    };
    const onBack = () => {
      const { state } = saver;
      const waits = state.kind === "offline" || (state.kind === "refused" && state.signedOut);
      if (document.visibilityState === "visible" && waits) saver.retry();
    };
    const events = ["focus", "online", "visibilitychange"] as const;
    document.addEventListener("keydown", onKey);
    for (const name of events) window.addEventListener(name, onBack);
    return () => {
      document.removeEventListener("keydown", onKey);
      for (const name of events) window.removeEventListener(name, onBack);
    };
  }, [saver]);

  const { situation, text } = sayState(saver.state, setup.words, new Date());
  useEffect(() => announceSync(situation, text), [situation, text]);
  useEffect(() => {
    if (saver.state.kind !== "offline") return;
    const tick = setInterval(() => redraw((count) => count + 1), 20_000);
    return () => clearInterval(tick);
  });

  const dropLeft = () => {
    const [first, ...rest] = left;
    if (first) forget(first.key);
    setLeft(rest);
  };
  const takeUp = () => {
    const [first] = left;
    if (!first) return null;
    // Written under this tab's own name before the old name is forgotten: at no moment is it in no place.
    saver.takeUp(first);
    dropLeft();
    return first;
  };
  return { saver, state: saver.state, said: text, left: left[0] ?? null, takeUp, dropLeft };
}

/** The network's failure is thrown and tried again; the server's is an answer. */
async function send(
  setup: Setup,
  words: { failed: string; stale: string },
  content: string,
  version: number,
  automatic: boolean,
): Promise<FormState> {
  const form = new FormData();
  for (const [name, value] of Object.entries(setup.fields(content))) form.set(name, value);
  form.set("version", String(version));
  if (automatic) form.set("automatic", "on");
  try {
    return await setup.save(idle, form);
  } catch (error) {
    const refused = (message: string): FormState => ({ status: "refused", message, at: Date.now() });
    if (unstable_isUnrecognizedActionError(error)) return refused(words.stale);
    if (typeof error === "object" && error !== null && "digest" in error) return refused(words.failed);
    throw error;
  }
}
