"use client";

import { useEffect, useState } from "react";
import { type SyncNews, syncEvent } from "@/components/ui/sync-event";

/** The state of saving beside a title, in the words of the editor below it. The bar says it aloud, this one does not. */
export function SyncWord({ opening }: { opening: string }) {
  const [news, setNews] = useState<SyncNews>({ state: "synced", text: opening });
  useEffect(() => {
    const onNews = (event: Event) => setNews((event as CustomEvent<SyncNews>).detail);
    window.addEventListener(syncEvent, onNews);
    return () => window.removeEventListener(syncEvent, onNews);
  }, []);
  return (
    <span className="sync" data-state={news.state}>
      {news.text ?? opening}
    </span>
  );
}
