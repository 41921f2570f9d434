import Link from "next/link";
import type { ReactNode } from "react";

export type TrailItem = { label: ReactNode; href?: string; lang?: string };

export function Trail({ label, items }: { label: string; items: readonly TrailItem[] }) {
  return (
    <nav className="trail" aria-label={label}>
      <ol>
        {items.map(({ label: name, href, lang }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a trail never reorders
          <li key={place} lang={lang} aria-current={place === items.length - 1 ? "page" : undefined}>
            {href ? (
              <Link href={href} prefetch={false}>
                {name}
              </Link>
            ) : (
              name
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
