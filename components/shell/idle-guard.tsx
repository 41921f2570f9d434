"use client";

import { useEffect, useState } from "react";
import { fill } from "@/components/ui/fill";
import { LazyModal, loadModal } from "@/components/ui/lazy-modal";
import { useSessionClock } from "./session-clock";
import type { ShellWords } from "./words";

type Props = {
  words: ShellWords["idle"];
  accountId: string;
  idleMinutes: number;
  /** When the session ends however busy, and what the time is, both by the server's clock (milliseconds since the epoch). */
  endsAt: number;
  now: number;
};

/** Warns two minutes before the session ends, extends it by any key, and afterwards keeps the page and all that was typed. */
export function IdleGuard({ words, accountId, idleMinutes, endsAt, now }: Props) {
  // This machine's clock may be wrong; how far, only the first look can tell.
  const [ahead] = useState(() => Date.now() - now);
  const { phase, extend } = useSessionClock({ accountId, idleMinutes, endsAt: endsAt + ahead });
  const [putAside, setPutAside] = useState("on");
  const { kind } = phase;

  useEffect(() => {
    // Fetched while the line still stands: it must be there when the session, or the line, is gone.
    const wait = setTimeout(loadModal, 10_000);
    return () => clearTimeout(wait);
  }, []);
  useEffect(() => setPutAside((aside) => (aside === kind ? aside : "on")), [kind]);

  if (phase.kind === "on" || putAside === kind) return null;
  const aside = () => setPutAside(kind);

  if (phase.kind === "soon") {
    const left = fill(words.left, { minutes: Math.floor(phase.seconds / 60), seconds: phase.seconds % 60 });
    return (
      <LazyModal title={words.soonTitle} alert onClose={phase.limit ? aside : extend}>
        <p>{fill(phase.limit ? words.limitSoon : words.soon, { minutes: idleMinutes, left })}</p>
        <div className="actions">
          <button type="button" className="btn btn-main" onClick={phase.limit ? aside : extend}>
            {phase.limit ? words.understood : words.stay}
          </button>
        </div>
      </LazyModal>
    );
  }
  if (phase.kind === "other") {
    return (
      <LazyModal title={words.otherTitle} alert onClose={aside}>
        <p>{words.other}</p>
        <div className="actions">
          <button type="button" className="btn" onClick={aside}>
            {words.back}
          </button>
          <button type="button" className="btn btn-main" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </div>
      </LazyModal>
    );
  }
  return (
    <LazyModal title={words.endedTitle} alert onClose={aside}>
      <p>{words.ended}</p>
      <div className="actions">
        <button type="button" className="btn" onClick={aside}>
          {words.back}
        </button>
        <a className="btn btn-main" href="/sign-in" target="_blank" rel="noopener">
          {words.signIn}
        </a>
      </div>
    </LazyModal>
  );
}
