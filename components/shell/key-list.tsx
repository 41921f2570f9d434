"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { fill } from "@/components/ui/fill";
import type { KeyMap } from "./single-keys";
import type { ShellWords } from "./words";

/** `declared` is the key the page names, when it can be changed. */
export type KeyLine = { declared?: string; keys: string[]; does: string };

type Props = {
  words: ShellWords["keys"];
  lines: readonly KeyLine[];
  remapped: KeyMap;
  onRemap: (map: KeyMap) => void;
};

/** The keys of this page; each can be given another. */
export function KeyList({ words, lines, remapped, onRemap }: Props) {
  const [changing, setChanging] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const id = useId();
  const pressed = (declared: string) => Object.keys(remapped).find((key) => remapped[key] === declared) ?? declared;

  const choose = (declared: string) => (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey || [...key].length !== 1 || key === " ") return;
    event.preventDefault();
    event.stopPropagation();
    const other = lines.find((line) => line.declared && line.declared !== declared && pressed(line.declared) === key);
    if (other) return setTaken(fill(words.taken, { key, does: other.does }));
    setTaken(null);
    const rest = Object.entries(remapped).filter(([, to]) => to !== declared);
    onRemap(Object.fromEntries(key === declared ? rest : [...rest, [key, declared]]));
  };

  return (
    <>
      <dl className="keylist">
        {lines.map(({ declared, keys, does }) => (
          <div key={does + keys.join()} className="contents">
            <dt className="field">
              {changing && declared ? (
                <input
                  aria-label={fill(words.press, { does })}
                  aria-describedby={taken ? id : undefined}
                  value={pressed(declared)}
                  onKeyDown={choose(declared)}
                  readOnly
                />
              ) : (
                <span className="row">
                  {(declared ? [pressed(declared)] : keys).map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              )}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="field-error" id={id} role="status">
        {taken}
      </p>
      <p className="meta">{changing ? words.kept : words.note}</p>
      <p className="row">
        <button type="button" className="link" onClick={() => setChanging(!changing)}>
          {changing ? words.changed : words.change}
        </button>
        {Object.keys(remapped).length > 0 && (
          <button type="button" className="link" onClick={() => onRemap({})}>
            {words.reset}
          </button>
        )}
      </p>
    </>
  );
}
