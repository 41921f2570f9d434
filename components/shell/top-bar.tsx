import { Kbd } from "@/components/ui/kbd";
import { AccountMenu, type MenuEntry } from "./account-menu";
import { SyncState } from "./sync-state";
import type { ShellWords } from "./words";

type Props = { words: ShellWords; person: string; entries: readonly MenuEntry[] };

/** The tools of the bar: search, saving in words, the person. */
export function TopBar({ words, person, entries }: Props) {
  const { find, sync, account } = words;
  return (
    <header className="topbar">
      <search className="find" aria-label={find.label}>
        <form action="/archive/search">
          <label className="only-read" htmlFor="find">
            {find.field}
          </label>
          <input
            id="find"
            name="q"
            type="search"
            placeholder={find.placeholder}
            data-key="/"
            data-key-label={find.key}
            autoComplete="off"
          />
          <Kbd>/</Kbd>
        </form>
      </search>
      <SyncState words={sync} />
      <AccountMenu name={person} words={account} entries={entries} />
    </header>
  );
}
