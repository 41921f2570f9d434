/** The mark between two facts on one line. A line may end after it, never begin with it. */
export const Sep = () => <span className="sep">{"\u00a0· "}</span>;
