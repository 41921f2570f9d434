import type { ReactNode } from "react";
import { type Fact, Facts } from "./facts";

type Props = {
  /** The line above: kind, series, grade. */
  over?: ReactNode;
  title: ReactNode;
  /** Buttons and links; at most one `main`. */
  actions?: ReactNode;
  /** Why the action one looks for is not there. */
  why?: ReactNode;
  facts?: readonly Fact[];
};

/** What this page is about: the only h1. */
export function PageHead({ over, title, actions, why, facts }: Props) {
  return (
    <div className="head">
      {over && <p className="head-over">{over}</p>}
      <h1>{title}</h1>
      {(actions || why) && (
        <div className="actions">
          {actions}
          {why && <p className="why">{why}</p>}
        </div>
      )}
      {facts && facts.length > 0 && <Facts facts={facts} />}
    </div>
  );
}
