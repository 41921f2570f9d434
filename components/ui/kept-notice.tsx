"use client";

import { fill } from "./fill";
import { useUiWords } from "./words";

type Props = { found: { at: number; applied: boolean }; onApply: () => void; onDrop: () => void };

/** Says that unsaved text was found, and from when; nothing is thrown away without being asked. */
export function KeptNotice({ found, onApply, onDrop }: Props) {
  const words = useUiWords().form;
  return (
    <div className="banner" data-tone="warn" role="status">
      <p>{fill(found.applied ? words.kept : words.keptOther, { time: clock(found.at) })}</p>
      {!found.applied && (
        <button type="button" className="btn btn-small" onClick={onApply}>
          {words.putBack}
        </button>
      )}
      <button type="button" className="btn btn-small btn-text" onClick={onDrop}>
        {words.drop}
      </button>
    </div>
  );
}

/** On this machine's clock, since it is this machine's text: "14:32", on other days "2026-11-22 14:32". */
function clock(at: number): string {
  const then = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`;
  if (then.toDateString() === new Date().toDateString()) return time;
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())} ${time}`;
}
