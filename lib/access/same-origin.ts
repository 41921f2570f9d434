/**
 * Whether a browser sends this from one of our own pages. For route handlers that change or tell something by cookie;
 * server actions compare the origin themselves. A request that does not say where it comes from is refused.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("origin");
  const own = [process.env.NEXTAUTH_URL, request.url].flatMap((url) =>
    url && URL.canParse(url) ? [new URL(url).origin] : [],
  );
  return origin !== null && own.includes(origin);
}
