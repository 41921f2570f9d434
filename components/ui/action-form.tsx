"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { type FormAction, type FormState, idle } from "@/lib/action/form-state";
import { answer } from "./answer";
import { FormConflict } from "./form-conflict";
import { FormContext } from "./form-context";
import { FormMessage } from "./form-message";
import { KeptNotice } from "./kept-notice";
import { useLeaveGuard } from "./leave-guard";
import { announceSync, type SyncSituation } from "./sync-event";
import { showToast } from "./toast-store";
import { useKeptForm } from "./use-kept-form";
import { useKeptPlace } from "./use-kept-place";
import { type UiWords, useUiWords } from "./words";

type Props = {
  action: FormAction;
  children: ReactNode;
  className?: string;
  id?: string;
  /** The name of the form for those who cannot see its place; or the id of its heading. */
  "aria-label"?: string;
  "aria-labelledby"?: string;
  /** Keeps unsaved text on this machine under this key, e.g. "trip-12-brief-3", and offers it back after a sign-in. */
  keepAs?: string;
  /** `keep` leaves the fields as they are after success; `reset` shows what the server holds now. */
  afterDone?: "reset" | "keep";
  /** Where success is said. `toast` for forms that vanish when they succeed. */
  announce?: "inline" | "toast";
  /** Takes back what was done, when the answer carries an undo token. */
  undoAction?: FormAction;
  /** The long text of which two versions may meet; needs a hidden field `version`. */
  conflictField?: string;
  onDone?: (state: Extract<FormState, { status: "done" }>) => void;
};

/**
 * A form around one server action. Nothing typed is lost: not by a refusal, a broken line, the end of a session or a
 * second press. Ctrl-S sends it. It submits by itself rather than through React's form action, which would empty it.
 */
export function ActionForm({ action, children, className = "fields", id, keepAs, ...options }: Props) {
  const { afterDone = "reset", announce = "inline", undoAction, conflictField, onDone, ...aria } = options;
  const words = useUiWords().form;
  const form = useRef<HTMLFormElement>(null);
  const unsaved = useRef(false);
  // Typing goes on while an answer is on its way: what came after the sending is not saved by it.
  const edits = useRef({ all: 0, sent: 0 });
  // A combo box says that it changed also when it is put back.
  const resetting = useRef(false);
  // A press while an answer is on its way waits for it, if there is something new to send.
  const waiting = useRef<{ submitter: HTMLElement | null }>(undefined);
  const kept = useKeptForm(form, keepAs);
  useKeptPlace(form);
  const [editedAfter, setEditedAfter] = useState(0);

  const settle = () => {
    if (edits.current.all !== edits.current.sent) return;
    unsaved.current = false;
    if (form.current) delete form.current.dataset.unsaved;
  };

  const [state, dispatch, pending] = useActionState(async (previous: FormState, data: FormData) => {
    const next = await answer(action, previous, data, words, () => {
      settle();
      kept.clear();
      if (keepAs) announceSync("synced");
    });
    if (next.status === "done") {
      settle();
      if (!unsaved.current) kept.clear();
      // Said here, not in an effect: a form that vanishes with its success has no effects any more.
      const undo = next.undo && undoAction ? { token: next.undo, action: undoAction } : undefined;
      if (announce === "toast" || undo) showToast({ message: next.message, undo });
      onDone?.(next);
    } else if (next.status === "refused" && next.signedOut) kept.keepNow();
    // Long forms say in the bar where their text is; for the others their own line is enough.
    if (keepAs) announceSync(...situation(next, unsaved.current, words));
    return next;
  }, idle);

  useLeaveGuard(unsaved, keepAs !== undefined, words.leave);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (state.status === "done") {
      if (unsaved.current) return;
      resetting.current = true;
      if (afterDone === "reset") form.current?.reset();
      resetting.current = false;
      kept.clear();
    } else if (state.status === "refused") {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [state]);

  useEffect(() => {
    if (pending || !waiting.current) return;
    const { submitter } = waiting.current;
    waiting.current = undefined;
    if (state.status === "conflict" || (state.status === "refused" && state.signedOut)) return;
    form.current?.requestSubmit(submitter);
  }, [pending, state]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSave(event) || !form.current) return;
      const focused = document.activeElement?.closest("form");
      if (focused === form.current || (!focused && unsaved.current)) {
        event.preventDefault();
        form.current.requestSubmit();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (pending) {
      if (edits.current.all !== edits.current.sent) waiting.current = { submitter };
      return;
    }
    const data = new FormData(event.currentTarget, submitter);
    edits.current.sent = edits.current.all;
    if (keepAs) announceSync("saving");
    startTransition(() => dispatch(data));
  };

  const noteEdit = () => {
    if (resetting.current) return;
    edits.current.all++;
    unsaved.current = true;
    if (form.current) form.current.dataset.unsaved = "";
    if (state.status === "done" && editedAfter !== state.at) setEditedAfter(state.at);
    kept.keepSoon();
  };

  const drop = () => {
    kept.drop();
    edits.current.sent = edits.current.all;
    settle();
  };

  const stale = state.status === "done" && editedAfter === state.at;
  // Said once: what the toast says is not said again under the form.
  const toasted = state.status === "done" && (announce === "toast" || (state.undo && undoAction));

  return (
    <FormContext value={{ state, pending }}>
      <form
        {...aria}
        ref={form}
        id={id}
        action={dispatch}
        onSubmit={submit}
        onInput={noteEdit}
        onChange={noteEdit}
        noValidate
        className={className}
      >
        {kept.found && <KeptNotice found={kept.found} onApply={kept.apply} onDrop={drop} />}
        {children}
        {state.status === "conflict" && conflictField && (
          <FormConflict key={state.at} form={form} field={conflictField} theirs={state.theirs} />
        )}
        <FormMessage state={toasted ? idle : state} stale={stale} />
      </form>
    </FormContext>
  );
}

function situation(state: FormState, unsaved: boolean, words: UiWords["form"]): [SyncSituation, string?] {
  if (state.status === "conflict") return ["conflict"];
  if (state.status === "done") return unsaved ? ["local"] : ["synced"];
  return ["local", words.notSaved];
}

const isSave = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s";
