import { cleanText } from "@/lib/richtext/clean-text";

/**
 * A form as a plain object: the last value of each name; names ending in "[]" become lists without the brackets;
 * React's own fields are left out, and so are characters that nobody sees. A password is what was typed.
 */
export function readForm(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const read: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {};
  for (const [name, typed] of form) {
    if (name.startsWith("$ACTION")) continue;
    const value = typeof typed === "string" && !/password/i.test(name) ? cleanText(typed) : typed;
    if (name.endsWith("[]")) {
      const list = read[name.slice(0, -2)];
      if (Array.isArray(list)) list.push(value);
      else read[name.slice(0, -2)] = [value];
    } else read[name] = value;
  }
  return read;
}

/** What was typed, to be given back: React empties a form after its action. Passwords never come this way. */
export function typedText(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$ACTION"),
    ),
  );
}
