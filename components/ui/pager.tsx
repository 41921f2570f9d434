import Link from "next/link";

type Props = {
  page: number;
  pages: number;
  /** The address of a page: "?page=2", with the filters that hold. */
  hrefs: { previous?: string; next?: string };
  words: { label: string; previous: string; next: string; position: string };
};

/** Previous, where one is, next. */
export function Pager({ page, pages, hrefs, words }: Props) {
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={words.label}>
      {page > 1 && hrefs.previous && (
        <Link className="btn" href={hrefs.previous} prefetch={false} rel="prev">
          {words.previous}
        </Link>
      )}
      <span className="meta">{words.position}</span>
      {page < pages && hrefs.next && (
        <Link className="btn" href={hrefs.next} prefetch={false} rel="next">
          {words.next}
        </Link>
      )}
    </nav>
  );
}
