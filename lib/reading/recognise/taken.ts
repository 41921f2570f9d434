import type { Span } from "../leaves";
import type { Stance } from "../proposal";

/** A stance as a clause states it. */
export type Taken = {
  stance: Stance;
  codes: string[];
  at: Span;
  /** Its subject stands in the clause itself. */
  sure: boolean;
  /** It is about taking a text out: for that, or against it. */
  about?: "deleting" | "keeping";
  /** 附議: it joins the stance before it, whatever that is. */
  echoes?: boolean;
  /** A proposal that nobody in its paragraph answers: it counts where the next one does. */
  alone?: boolean;
};

export type Who = { codes: string[]; at: Span };
