"use client";

/** Prints this page; the print styles make a sheet of it. */
export function PrintButton({ children }: { children: string }) {
  return (
    <button type="button" className="btn" onClick={() => window.print()}>
      {children}
    </button>
  );
}
