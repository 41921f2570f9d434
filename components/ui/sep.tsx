/** The mark between two facts on one line. */
export const Sep = () => <span className="sep"> · </span>;
