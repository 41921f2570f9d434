"use client";

import { useEffect } from "react";
import { fill } from "@/components/ui/fill";
import type { UiWords } from "@/components/ui/words";

type Props = { words: UiWords["broken"]; error: Error & { digest?: string }; reset: () => void };

/** What happened, what was kept, what to do; the number finds it in the server's log. Never the error's own text. */
export function ErrorView({ words, error, reset }: Props) {
  useEffect(() => console.error(error), [error]);
  return (
    <div className="empty" role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p className="actions">
        <button type="button" className="btn btn-main" onClick={reset}>
          {words.retry}
        </button>
        <a className="btn" href="/">
          {words.home}
        </a>
      </p>
      {error.digest && <p className="meta">{fill(words.number, { digest: error.digest })}</p>}
    </div>
  );
}
