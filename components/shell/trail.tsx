import Link from "next/link";
import type { ReactNode } from "react";

export type TrailItem = { label: ReactNode; href?: string; lang?: string };

/** Letters of a name that may be cut so that the short ones beside it stay whole. */
const long = 12;

export function Trail({ label, items }: { label: string; items: readonly TrailItem[] }) {
  return (
    <nav className="trail" aria-label={label}>
      <ol>
        {items.map(({ label: name, href, lang }, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a trail never reorders
            key={place}
            lang={lang}
            className={typeof name === "string" && name.length > long ? "long" : undefined}
            aria-current={place === items.length - 1 ? "page" : undefined}
          >
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
