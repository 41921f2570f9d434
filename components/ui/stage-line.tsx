import type { ReactNode } from "react";

export type Stage = { name: string; note?: ReactNode; state: "done" | "now" | "later" };

/** Where a trip or a report stands: done carries its day, the present who acts, the future its name. */
export function StageLine({ label, stages }: { label: string; stages: readonly Stage[] }) {
  return (
    <ol className="stages" aria-label={label}>
      {stages.map(({ name, note, state }) => (
        <li
          key={name}
          className={state === "done" ? "is-done" : undefined}
          aria-current={state === "now" ? "step" : undefined}
        >
          {name}
          {note && <span>{note}</span>}
        </li>
      ))}
    </ol>
  );
}
