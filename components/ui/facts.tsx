import type { ReactNode } from "react";

export type Fact = { term: string; value: ReactNode };

/** Terms and values on one line. A fact without a value is left out by the caller, or says that it is missing. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
