import type { ShellWords } from "./words";

/** Says on every page of the demo that it is one. */
export function DemoBanner({ words }: { words: ShellWords["demo"] }) {
  return (
    <section className="banner" data-tone="warn" aria-label={words.title}>
      <b>{words.title}</b>
      <p>{words.text}</p>
    </section>
  );
}
