"use client";

import { useEffect, useState } from "react";
import { keepEvent } from "@/components/ui/kept-text";

export type SessionPhase =
  | { kind: "on" }
  /** `limit`: the session is at its longest and cannot be extended. */
  | { kind: "soon"; seconds: number; limit: boolean }
  | { kind: "ended" }
  /** Another account is signed in in this browser now: what is sent from here would be sent in its name. */
  | { kind: "other" };

type Session = {
  accountId: string;
  idleMinutes: number;
  /** When the session ends however busy, by this machine's clock (milliseconds since the epoch). */
  endsAt: number;
};
type TabNews = { kind: "contact"; accountId: string; at: number; endsAt: number };

const warning = 120_000;
const on: SessionPhase = { kind: "on" };

/**
 * When this session will end, as far as a page can know: from the last time the server was heard, in this tab or
 * another. Typing without saving counts as being here, and tells the server so now and then.
 */
export function useSessionClock({ accountId, idleMinutes, endsAt }: Session) {
  const [phase, setPhase] = useState<SessionPhase>(on);
  const [extend, setExtend] = useState<() => void>(() => () => {});

  useEffect(() => {
    const idle = idleMinutes * 60_000;
    // The server notes a contact only when its last note is this old.
    const slack = Math.min(60_000, idle / 10);
    const tabs = new BroadcastChannel("attache:session");
    let contact = Date.now();
    let activity = contact;
    let longest = endsAt;
    let now: SessionPhase["kind"] = "on";
    let asking = false;
    let timer: ReturnType<typeof setTimeout>;

    const show = (next: SessionPhase) => {
      if (next.kind === "on" && now === "on") return;
      if (next.kind === "ended" && now !== "ended") window.dispatchEvent(new Event(keepEvent));
      now = next.kind;
      setPhase(next);
    };
    const heard = () => {
      contact = Date.now();
      tabs.postMessage({ kind: "contact", accountId, at: contact, endsAt: longest } satisfies TabNews);
    };
    const look = () => {
      clearTimeout(timer);
      if (now === "other" || now === "ended") return;
      const idleEnd = contact + idle - slack;
      const left = Math.min(idleEnd, longest) - Date.now();
      if (left <= 0) show({ kind: "ended" });
      else if (left <= Math.min(warning, idle / 2)) {
        show({ kind: "soon", seconds: Math.ceil(left / 1000), limit: longest <= idleEnd });
      } else show(on);
      if (now === "on" && activity > contact && Date.now() - contact > idle / 4) ask();
      timer = setTimeout(look, now === "soon" ? 1_000 : Math.min(5_000, idle / 20));
    };
    const ask = async () => {
      if (asking) return;
      asking = true;
      const response = await fetch("/api/session/extend", { method: "POST" }).catch(() => null);
      asking = false;
      if (response?.ok) heard();
      else if (response && response.status < 500) show({ kind: "ended" });
      look();
    };

    const onKey = () => {
      activity = Date.now();
      if (now === "soon") ask();
    };
    const onPointer = () => {
      activity = Date.now();
    };
    const onTab = ({ data }: MessageEvent<TabNews>) => {
      if (data.accountId !== accountId) return show({ kind: "other" });
      contact = Math.max(contact, data.at);
      // Another tab may have signed in anew.
      longest = Math.max(longest, data.endsAt);
      if (now === "ended" || now === "other") show(on);
      look();
    };
    // Pages and actions are fetched; each answer is a sign of life of the session.
    const watch = new PerformanceObserver((list) => {
      const answered = list
        .getEntries()
        .some(
          ({ name, initiatorType, responseStatus = 200 }: PerformanceEntry & Partial<PerformanceResourceTiming>) => {
            const { origin, pathname } = new URL(name);
            if (initiatorType !== "fetch" || responseStatus < 200 || responseStatus >= 400) return false;
            return origin === location.origin && !pathname.startsWith("/_next/static");
          },
        );
      if (answered && now === "on") heard();
    });

    tabs.addEventListener("message", onTab);
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onPointer, true);
    document.addEventListener("visibilitychange", look);
    watch.observe({ type: "resource" });
    setExtend(() => ask);
    heard();
    look();
    return () => {
      clearTimeout(timer);
      watch.disconnect();
      tabs.close();
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onPointer, true);
      document.removeEventListener("visibilitychange", look);
    };
  }, [accountId, idleMinutes, endsAt]);

  return { phase, extend };
}
