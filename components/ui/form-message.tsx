"use client";

import type { FormState } from "@/lib/action/form-state";
import { useUiWords } from "./words";

type Props = {
  state: FormState;
  /** Typing has gone on since: the words no longer hold. They keep their room, so that nothing moves under the hands. */
  stale?: boolean;
};

/** The form's one line of answer, said aloud when it changes. A signed-out person signs in beside this page, not instead of it. */
export function FormMessage({ state, stale }: Props) {
  const words = useUiWords();
  const tone = state.status === "done" ? "ok" : "danger";
  return (
    <p
      className="form-message"
      role="status"
      data-tone={state.status === "idle" ? undefined : tone}
      data-stale={stale || undefined}
    >
      {state.status !== "idle" && state.message}
      {state.status === "refused" && state.signedOut && (
        <>
          {" "}
          <a href="/sign-in" target="_blank" rel="noopener">
            {words.form.signIn}
          </a>
        </>
      )}
    </p>
  );
}
