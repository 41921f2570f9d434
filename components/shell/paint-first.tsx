import Script from "next/script";

/**
 * Lets the page be painted before its scripts take hold of it. Next waits for scripts of this strategy, also for one that
 * does nothing, and so begins in a task of its own: the browser can draw first (docs/decisions/009).
 */
export const PaintFirst = ({ nonce }: { nonce: string | null }) => (
  <Script id="paint-first" strategy="beforeInteractive" nonce={nonce ?? undefined}>
    {"/* nothing */"}
  </Script>
);
