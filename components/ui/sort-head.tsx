import Link from "next/link";

type Props = { label: string; href: string; sorted?: "ascending" | "descending"; className?: string };

/** The head of a column one can sort by: the order is in the address. */
export function SortHead({ label, href, sorted, className }: Props) {
  return (
    <th scope="col" aria-sort={sorted} className={className}>
      <Link className="plain" href={href} prefetch={false}>
        {label}
        {sorted && <span aria-hidden="true">{sorted === "ascending" ? " ↑" : " ↓"}</span>}
      </Link>
    </th>
  );
}
