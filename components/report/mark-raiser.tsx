"use client";

import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { surroundings } from "@/lib/report/surroundings";
import { type Marking, markingOf } from "./marking";

type Words = { region: string; raise: string; tooLong: string };

/** An address longer than this may be cut on its way; a recommendation quotes a sentence or two. */
const longest = 600;

/**
 * Watches what is marked in the chapters of the page; marked words can be taken to the form of a recommendation. With
 * the keyboard: mark, then press the key, or choose a sentence from the list.
 */
export function MarkRaiser({ words }: { words: Words }) {
  const [marked, setMarked] = useState<Marking | null>(null);
  const bar = useRef<HTMLElement>(null);

  useEffect(() => {
    const look = () => {
      // The bar itself may hold the focus; then what was marked stays.
      if (bar.current?.contains(document.activeElement)) return;
      setMarked(markingOf(document.getSelection(), surroundings));
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);

  if (!marked) return null;
  const tooLong = marked.quote.length > longest;
  const query = new URLSearchParams({
    section: marked.sectionId,
    quote: marked.quote,
    before: marked.before,
    after: marked.after,
  });
  return (
    <section
      ref={bar}
      aria-label={words.region}
      className="bulk mark-bar no-print"
      // Pressing the bar must not take away what is marked.
      onPointerDown={(event) => event.preventDefault()}
    >
      <b role="status" lang="zh-TW">
        {tooLong ? words.tooLong : `「${shortened(marked.quote)}」`}
      </b>
      {!tooLong && (
        <a className={buttonClass("main", true)} href={`/follow-up/recommendations/new?${query}`} data-key="r">
          {words.raise} <kbd>r</kbd>
        </a>
      )}
    </section>
  );
}

const shortened = (quote: string) => (quote.length > 28 ? `${quote.slice(0, 27)}…` : quote);
