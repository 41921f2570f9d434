export type FieldErrors = Record<string, string[] | undefined>;

/** What every form action answers. Expected failures are values; only bugs throw. `at` tells two answers apart. */
export type FormState =
  | { status: "idle" }
  | { status: "done"; message: string; at: number; id?: string; version?: number; undo?: string }
  | {
      status: "refused";
      message: string;
      at: number;
      signedOut?: boolean;
      fieldErrors?: FieldErrors;
      values?: Record<string, string>;
    }
  | { status: "conflict"; message: string; at: number; theirs: Theirs; values?: Record<string, string> };

/** The text that was saved first, beside which one's own is kept. */
export type Theirs = { version: number; text: string; content: unknown; by: string; at: string };

export const idle: FormState = { status: "idle" };

/** The shape of every server action that a form calls. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
