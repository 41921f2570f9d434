import type { Segment } from "@/lib/search/snippet";

/** Text with what was looked for marked in it. Segments are text: nothing in them is ever markup. */
export function Marked({ segments }: { segments: readonly Segment[] }) {
  return (
    <>
      {segments.map(({ text, hit }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no identity and never move
        hit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
    </>
  );
}
