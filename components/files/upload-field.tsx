"use client";

import { useId, useRef, useState } from "react";
import { fill } from "@/components/ui/fill";
import { useFieldAnswer } from "@/components/ui/form-context";
import { useUiWords } from "@/components/ui/words";
import { type FileAudience, type FileFacts, type FilePurpose, largestFile } from "@/lib/files/model";
import { type Sending, sendFile } from "./send-file";
import { showSize } from "./show-size";
import type { UploadWords } from "./upload-words";

type Props = {
  /** The form receives the file's id under this name; empty when there is none. */
  name: string;
  label: string;
  hint?: string;
  tripId: string;
  audience: FileAudience;
  /** Which kinds are taken: a scan (PDF, JPEG, PNG), a picture, any. */
  purpose?: FilePurpose;
  /** The evidence of this task, uploaded by its owner. */
  taskId?: string;
  /** The file kept before. */
  current?: { id: string; name: string } | null;
  words: UploadWords;
};

type State =
  | { kind: "none" }
  | { kind: "sending"; name: string; percent: number; before: string }
  | { kind: "kept"; file: Pick<FileFacts, "id" | "name"> & { size?: number } }
  | { kind: "failed"; message: string };

const accepts = {
  scan: "application/pdf,image/jpeg,image/png",
  picture: "image/jpeg,image/png,image/gif,image/webp",
  any: undefined,
} as const;

/** Sends a file at once, says how far it is, and puts its id into the form. Works by keyboard: it is a file input. */
export function UploadField({ name, label, hint, tripId, audience, purpose = "any", taskId, current, words }: Props) {
  const id = useId();
  const error = useUiWords().error;
  const { errors } = useFieldAnswer(name);
  const [state, setState] = useState<State>(current ? { kind: "kept", file: current } : { kind: "none" });
  const sending = useRef<Sending | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const hidden = useRef<HTMLInputElement>(null);

  const settle = (next: State) => {
    sending.current = null;
    setState(next);
    // A form keeps track of what was changed in it; a value set by code says nothing by itself.
    hidden.current?.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const choose = async (file: File | undefined) => {
    sending.current?.cancel();
    if (!file) return;
    // Until the new file has arrived, the form still speaks of the one before.
    const before = fileIdOf(state);
    if (file.size > largestFile) return settle({ kind: "failed", message: words.tooLarge });
    const one = sendFile(file, { tripId, audience, purpose, taskId }, (percent) =>
      setState({ kind: "sending", name: file.name, percent, before }),
    );
    sending.current = one;
    setState({ kind: "sending", name: file.name, percent: 0, before });
    const answer = await one.answer;
    if (sending.current !== one) return;
    if (answer === "cancelled") settle({ kind: "failed", message: words.cancelled });
    else if ("id" in answer) settle({ kind: "kept", file: answer });
    else settle({ kind: "failed", message: answer.message || words.failed });
    if (box.current) box.current.value = "";
  };

  const remove = () => {
    settle({ kind: "none" });
    box.current?.focus();
  };

  const problems = [...errors, ...(state.kind === "failed" ? [state.message] : [])];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={box}
        id={id}
        type="file"
        accept={accepts[purpose]}
        aria-describedby={`${id}-hint ${id}-said`}
        aria-invalid={problems.length > 0 || undefined}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <input ref={hidden} type="hidden" name={name} value={fileIdOf(state)} />
      <div id={`${id}-said`} role="status" className={problems.length > 0 ? "field-error" : "field-hint"}>
        {state.kind === "sending" && (
          <span className="row">
            <progress max={100} value={state.percent} aria-label={state.name} />
            {fill(words.sending, { percent: state.percent })}
            <button type="button" className="btn btn-small" onClick={() => sending.current?.cancel()}>
              {words.cancel}
            </button>
          </span>
        )}
        {state.kind === "kept" && (
          <span className="row">
            {state.file.size === undefined
              ? fill(words.current, { name: state.file.name })
              : fill(words.kept, { name: state.file.name, size: showSize(state.file.size) })}
            <button type="button" className="btn btn-small" onClick={remove}>
              {words.remove}
            </button>
          </span>
        )}
        {problems.length > 0 && `${error}${problems.join(" ")}`}
      </div>
      <p className="field-hint" id={`${id}-hint`}>
        {hint} {words.classified}
      </p>
    </div>
  );
}

const fileIdOf = (state: State): string =>
  state.kind === "kept" ? state.file.id : state.kind === "sending" ? state.before : "";
