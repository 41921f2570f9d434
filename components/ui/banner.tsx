import type { ReactNode } from "react";

type Props = {
  tone?: "accent" | "ok" | "warn" | "danger";
  /** The fact in two or three words. */
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` only for what must interrupt; `status` for what changed by itself. */
  role?: "alert" | "status";
};

/** A sentence that concerns the whole page: what happened, what was kept, what to do. */
export function Banner({ tone = "accent", title, children, actions, role }: Props) {
  return (
    <div className="banner" data-tone={tone} role={role}>
      <b>{title}</b>
      {children && <p>{children}</p>}
      {actions}
    </div>
  );
}
