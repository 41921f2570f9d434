"use client";

/** Prints this page, or keeps it as a PDF, as the browser offers. */
export function PrintButton({ children }: { children: string }) {
  return (
    <button type="button" className="btn btn-main" onClick={() => window.print()}>
      {children}
    </button>
  );
}
