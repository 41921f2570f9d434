/** The first thing the keyboard reaches on every page. */
export const SkipLink = ({ children }: { children: string }) => (
  <a className="skip" href="#main">
    {children}
  </a>
);
