"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import type { MenuEntry } from "./account-menu";

export type AccountListProps = { label: string; face: ReactNode; entries: readonly MenuEntry[] };

/** The loaded menu of AccountMenu: takes over the focus of the link it replaces and opens, since it was asked for. */
export default function AccountList({ label, face, entries }: AccountListProps) {
  const router = useRouter();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    button.current?.focus();
    setOpen(true);
  }, []);

  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button ref={button} className="me" aria-label={label}>
        {face}
      </Button>
      <Popover className="options" placement="bottom end">
        <Menu aria-label={label} onAction={(key) => router.push(String(key))}>
          {entries.map((entry) => (
            <MenuItem key={entry.href} id={entry.href}>
              {entry.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
