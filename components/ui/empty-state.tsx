import type { ReactNode } from "react";

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode; as?: "h2" | "h3" };

/** What is missing, what follows from it, one action. */
export function EmptyState({ title, children, action, as: Heading = "h3" }: Props) {
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
