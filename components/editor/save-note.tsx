import type { SaveState } from "./saver";
import { sayState } from "./say-state";
import type { EditorWords } from "./words";

/** What to know and do when a save did not arrive: what happened, that the text is kept here, the way on. */
export function SaveNote({ state, words, onRetry }: { state: SaveState; words: EditorWords; onRetry: () => void }) {
  if (state.kind !== "offline" && state.kind !== "refused") return null;
  const { text } = sayState(state, words, new Date());
  return (
    <div className="banner mb-3" data-tone="warn" role="status">
      <b>{text}</b>
      <p>{state.kind === "offline" ? words.offlineNote : state.message}</p>
      {state.kind === "refused" && state.signedOut && (
        <a className="btn btn-small" href="/sign-in" target="_blank" rel="noopener">
          {words.signIn}
        </a>
      )}
      <button type="button" className="btn btn-small" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
