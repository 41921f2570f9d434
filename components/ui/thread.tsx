import Link from "next/link";

export type Knot = {
  /** 說帖, 紀要, 立場, 報告, 追蹤 */
  name: string;
  /** 完成, 草稿, 未寫, 缺, 免; in the named strip a short fact. */
  word: string;
  state: "done" | "draft" | "missing" | "wanted" | "na";
  href?: string;
  current?: boolean;
};

/** The thread of an agenda item: five knots on a line. Named: the strip of a page header, where each knot is a link. */
export function Thread({ label, knots, named }: { label: string; knots: readonly Knot[]; named?: boolean }) {
  return (
    <ul className={named ? "thread named" : "thread"} aria-label={label}>
      {knots.map(({ name, word, state, href, current }) => {
        const text = (
          <>
            <span className="thread-name">{name}</span> {word}
          </>
        );
        return (
          <li key={name} className={state} aria-current={current || undefined}>
            {href ? (
              <Link href={href} prefetch={false}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}
