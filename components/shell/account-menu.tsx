"use client";

import { type ComponentType, type MouseEvent, useState } from "react";
import { fill } from "@/components/ui/fill";
import type { AccountListProps } from "./account-list";
import type { ShellWords } from "./words";

export type MenuEntry = { href: string; label: string };

type Props = { name: string; words: ShellWords["account"]; entries: readonly MenuEntry[] };

/** The person. Until its menu has come, and where it cannot come, it is a link to the account. */
export function AccountMenu({ name, words, entries }: Props) {
  const [List, setList] = useState<ComponentType<AccountListProps> | null>(null);
  const label = fill(words.name, { name });
  const face = (
    <>
      <span className="me-name">{name}</span>
      <span className="me-short">{words.me}</span>
    </>
  );

  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    import("./account-list").then(
      (module) => setList(() => module.default),
      () => location.assign(href),
    );
  };

  if (List) return <List label={label} face={face} entries={entries} />;
  return (
    <a className="me" href="/account" aria-label={label} onClick={open}>
      {face}
    </a>
  );
}
