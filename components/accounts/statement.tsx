import type { ReactNode } from "react";
import { Door } from "./door";

/** A page of plain text that anyone may read. */
export function Statement({
  path,
  title,
  paragraphs,
  children,
}: {
  path: string;
  title: string;
  paragraphs: readonly string[];
  children: ReactNode;
}) {
  return (
    <Door path={path}>
      <main id="main" className="col-span-full mx-auto w-full max-w-[40em] py-8">
        <h1>{title}</h1>
        <div className="prose pt-6">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <p className="pt-6">{children}</p>
      </main>
    </Door>
  );
}
