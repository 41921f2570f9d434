export type ButtonTone = "main" | "plain" | "danger" | "text";

/** The classes of a button: one `main` per view. */
export function buttonClass(tone: ButtonTone = "plain", small = false, more?: string): string {
  return ["btn", tone !== "plain" && `btn-${tone}`, small && "btn-small", more].filter(Boolean).join(" ");
}
