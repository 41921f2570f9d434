import { type ReactNode, useId } from "react";

type Props = {
  title: ReactNode;
  /** A quiet line at the end of the rule: counts and where they come from. */
  meta?: ReactNode;
  actions?: ReactNode;
  /** The anchor other pages link to. */
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A heavy rule, a title, what one can do; then its content. */
export function Section({ title, meta, actions, id, className, children }: Props) {
  const heading = useId();
  return (
    <section className={className ? `section ${className}` : "section"} aria-labelledby={heading} id={id}>
      <header>
        <h2 id={heading}>{title}</h2>
        {meta && <span className="meta">{meta}</span>}
        {actions && <div className="actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
