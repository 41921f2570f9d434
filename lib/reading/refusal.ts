/** Why a document is not read. The words are in messages/…/reading.json under `refusal`. */
export const refusalCodes = [
  "empty",
  "tooLarge",
  "tooManyPages",
  "oldWord",
  "encrypted",
  "noTextLayer",
  "picture",
  "unknownFormat",
  "notText",
  "damaged",
  "unsafe",
  "classified",
  "tooLong",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Thrown by the guard and the readers for a document that cannot or may not be read; nothing is kept of it. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** What stands in the sentence: sizes, the marking, a part of the file. */
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
