"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

type Props = {
  href: string;
  label: string;
  count?: number;
  /** What is counted, for those who hear the number. */
  unit?: string;
  /** Another beginning of addresses that belong here. */
  also?: string;
  notOnPhone?: boolean;
};

/** Knows by the address whether one is here: the layout around it is not drawn again from page to page. */
export function RailLink({ href, label, count, unit, also, notOnPhone }: Props) {
  const path = usePathname();
  const within = (start: string) => path === start || (start !== "/" && path.startsWith(`${start}/`));
  const current = path === href ? "page" : within(href) || (also && within(also)) ? "true" : undefined;
  return (
    <li className={notOnPhone ? "not-phone" : undefined}>
      <Link href={href} prefetch={false} aria-current={current}>
        <span>{label}</span>
        {count !== undefined && count > 0 && (
          <>
            {" "}
            <span className="count">
              {count}
              <span className="only-read"> {unit}</span>
            </span>
          </>
        )}
      </Link>
    </li>
  );
}
