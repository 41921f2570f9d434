"use client";

import { useState } from "react";

type Props = { secrets: readonly string[]; words: { title: string; hint: string; copy: string; copied: string } };

/** What is shown once: a link to hand over, or recovery codes. It can be selected, copied and printed. */
export function Secrets({ secrets, words }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(secrets.join("\n")).then(
      () => setCopied(true),
      () => setCopied(false), // no permission: it can still be selected
    );
  return (
    <section className="banner mt-3" data-tone="warn" aria-label={words.title}>
      <b>{words.title}</b>
      <p>{words.hint}</p>
      <ul className="w-full basis-full font-mono text-sm" translate="no">
        {secrets.map((secret) => (
          <li key={secret} className="break-all select-all py-0.5">
            {secret}
          </li>
        ))}
      </ul>
      <button type="button" className="btn btn-small no-print" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{copied && words.copied}</span>
    </section>
  );
}
