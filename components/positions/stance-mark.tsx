import type { ReactNode } from "react";
import type { Stance } from "@/prisma/generated/enums";

const drawn: Record<Stance, { name: string; shape: ReactNode }> = {
  SUPPORT: { name: "support", shape: <circle cx="8" cy="8" r="5.5" /> },
  OPPOSE: { name: "oppose", shape: <path d="M3 3l10 10M13 3L3 13" /> },
  AMEND: { name: "amend", shape: <path d="M8 2.6L14 13H2z" /> },
  RESERVE: { name: "reserve", shape: <path d="M3 3h10v10H3z" /> },
  PROPOSE: { name: "propose", shape: <path d="M8 2v12M2 8h12" /> },
};

/** ○ ✕ △ □ ＋ and the word: a stance is read without colour. Stands inside `.stance`. */
export const StanceMark = ({ stance, children }: { stance: Stance; children: ReactNode }) => (
  <span className={drawn[stance].name}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {drawn[stance].shape}
    </svg>
    {children}
  </span>
);
