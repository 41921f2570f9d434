/** Places that make no sense to return to. */
const doors = /^\/(sign-in|forgot|welcome|reset|api)(\/|$|\?)/;

/**
 * Where someone wanted to go before signing in: only a path of this site, so a link cannot send people elsewhere.
 * @returns null for anything else ("//evil.example", "/\evil.example", "https://…")
 */
export function readFrom(text: string | null | undefined): string | null {
  if (!text?.startsWith("/") || /[\\\p{Cc}]/u.test(text)) return null;
  const nowhere = "http://nowhere.invalid";
  const url = URL.canParse(text, nowhere) ? new URL(text, nowhere) : null;
  if (!url || url.origin !== nowhere) return null;
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith("//") || doors.test(path) || path === "/" ? null : path;
}
