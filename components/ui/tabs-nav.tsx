import Link from "next/link";

export type Tab = { href: string; label: string; count?: number; current?: boolean };

/** Tabs that are places: links with a current one. */
export function TabsNav({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} prefetch={false} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && (
            <>
              {" "}
              <span className="count">{tab.count}</span>
            </>
          )}
        </Link>
      ))}
    </nav>
  );
}
