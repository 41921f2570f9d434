"use client";

import { useState } from "react";

/** Leaves for the office's own identity service; it brings people back to where they wanted to go. */
export function OidcButton({ word, busy, goTo }: { word: string; busy: string; goTo: string }) {
  const [leaving, setLeaving] = useState(false);

  async function leave() {
    setLeaving(true);
    const { csrfToken } = (await (await fetch("/api/auth/csrf", { cache: "no-store" })).json()) as {
      csrfToken: string;
    };
    const body = new URLSearchParams({ csrfToken, json: "true", callbackUrl: goTo });
    const response = await fetch("/api/auth/signin/oidc", { method: "POST", body });
    const { url } = (await response.json()) as { url: string };
    window.location.assign(url);
  }

  return (
    <button
      className="btn"
      type="button"
      onClick={() => leave().catch(() => setLeaving(false))}
      aria-busy={leaving || undefined}
    >
      {leaving ? busy : word}
    </button>
  );
}
