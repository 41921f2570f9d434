import type { CSSProperties } from "react";

/** Whole percent as a figure over a line. */
export function Progress({ percent }: { percent: number }) {
  return (
    <span className="progress" style={{ "--at": `${percent}%` } as CSSProperties}>
      {percent}%<i />
    </span>
  );
}
