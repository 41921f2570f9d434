/**
 * What nobody types and everybody suffers from: NUL, which the database refuses, and other control characters;
 * overrides of the writing direction, which turn around the rest of a line; and spaces without width, which make a
 * name that is there look empty. Line breaks, tabs, and joiners that scripts and emoji need stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

export const cleanText = (text: string): string => text.replace(unseen, "");
