"use client";

import { useEffect, useState } from "react";
import { fill } from "@/components/ui/fill";
import { type SyncNews, syncEvent } from "@/components/ui/sync-event";
import type { ShellWords } from "./words";

/** Whether what one typed is safe, in words, at every width. Editors and forms announce; the line itself says when it is gone. */
export function SyncState({ words }: { words: ShellWords["sync"] }) {
  const [news, setNews] = useState<SyncNews>({ state: "synced", text: words.synced });
  const [minutesOff, setMinutesOff] = useState<number | null>(null);

  useEffect(() => {
    const onNews = (event: Event) => {
      const { state, text } = (event as CustomEvent<SyncNews>).detail;
      setNews({ state, text: text ?? said(state, words) });
    };
    let since = 0;
    let tick: ReturnType<typeof setInterval> | undefined;
    const onOffline = () => {
      clearInterval(tick);
      since = Date.now();
      setMinutesOff(0);
      tick = setInterval(() => setMinutesOff(Math.floor((Date.now() - since) / 60_000)), 15_000);
    };
    const onOnline = () => {
      clearInterval(tick);
      setMinutesOff(null);
    };
    if (!navigator.onLine) onOffline();
    window.addEventListener(syncEvent, onNews);
    window.addEventListener("offline", onOffline);
    window.addEventListener("online", onOnline);
    return () => {
      clearInterval(tick);
      window.removeEventListener(syncEvent, onNews);
      window.removeEventListener("offline", onOffline);
      window.removeEventListener("online", onOnline);
    };
  }, [words]);

  const off = minutesOff !== null;
  const shown = minutesOff ? fill(words.offlineFor, { minutes: minutesOff }) : off ? words.offline : news.text;
  return (
    <span className="sync" data-state={off ? "local" : news.state}>
      {/* Said aloud when the state changes, not each minute. */}
      <span className="only-read" role="status">
        {off ? words.offline : news.text}
      </span>
      <span aria-hidden="true">{shown}</span>
    </span>
  );
}

function said(state: SyncNews["state"], words: ShellWords["sync"]): string {
  if (state !== "synced") return words[state];
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return fill(words.syncedAt, { time: `${two(now.getHours())}:${two(now.getMinutes())}` });
}
