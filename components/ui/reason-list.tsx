import { type ReactNode, useId } from "react";

/** What holds the next step back. Every reason, not the first one. */
export function ReasonList({ title, reasons }: { title: ReactNode; reasons: readonly ReactNode[] }) {
  const heading = useId();
  if (reasons.length === 0) return null;
  return (
    <section className="reasons" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul>
        {reasons.map((reason, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no identity and never move
          <li key={place}>{reason}</li>
        ))}
      </ul>
    </section>
  );
}
