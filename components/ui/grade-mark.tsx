import type { ReactNode } from "react";

type Props = { grade: "PUBLIC" | "INTERNAL" | "RESTRICTED"; children: ReactNode };

/** 公開, 內部, 限閱: the word comes from the caller, the edge says which weighs more. */
export function GradeMark({ grade, children }: Props) {
  return (
    <span className="grade" data-grade={grade.toLowerCase()}>
      {children}
    </span>
  );
}
