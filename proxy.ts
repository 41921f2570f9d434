import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, overTls, steadyHeaders, strictTransport } from "@/lib/access/headers";
import { isLocale, localeCookie } from "@/lib/i18n/locale";

/** Pages for people who have not signed in. */
const open = /^\/(sign-in|forgot|welcome|reset|accessibility|privacy|api)(\/|$)/;

/** Files are no pages: what is served there states a stricter policy itself. */
const ownPolicy = /^\/files\//;

/** Runs before every page: headers, the language chosen at the door, and a first look at the cookie. Never the wall. */
export function proxy(request: NextRequest) {
  const { pathname, search, searchParams } = request.nextUrl;
  const reads = request.method === "GET" || request.method === "HEAD";

  const chosen = searchParams.get("lang");
  if (reads && open.test(pathname) && isLocale(chosen)) return withHeaders(rememberLocale(request, chosen));

  // A form sent from a signed-out tab must reach its action, which refuses it and gives the typed text back.
  if (reads && !open.test(pathname) && !hasCookie(request)) {
    const door = request.nextUrl.clone();
    door.pathname = "/sign-in";
    door.search = pathname === "/" ? "" : `?${new URLSearchParams({ from: `${pathname}${search}` })}`;
    return withHeaders(NextResponse.redirect(door));
  }

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy); // Next reads the nonce for its own scripts from here
  headers.set("x-attache-path", `${pathname}${search}`);
  const response = NextResponse.next({ request: { headers } });
  if (!ownPolicy.test(pathname)) {
    response.headers.set("content-security-policy", policy);
    response.headers.set("cache-control", "private, no-store");
  }
  return withHeaders(response);
}

const hasCookie = (request: NextRequest) =>
  request.cookies.getAll().some(({ name }) => /^(__Secure-)?next-auth\.session-token(\.\d+)?$/.test(name));

function rememberLocale(request: NextRequest, locale: string) {
  const back = request.nextUrl.clone();
  back.searchParams.delete("lang");
  const response = NextResponse.redirect(back);
  response.cookies.set(localeCookie, locale, { path: "/", maxAge: 31_536_000, sameSite: "lax", secure: overTls() });
  return response;
}

function withHeaders(response: NextResponse) {
  for (const [name, value] of Object.entries(steadyHeaders)) response.headers.set(name, value);
  if (overTls()) response.headers.set("strict-transport-security", strictTransport);
  return response;
}

// Files are streamed in both directions past here: a body read by the proxy would be cut at 10 MB, and a file is sent with
// a stricter policy of its own, which the one for pages would replace.
export const config = { matcher: ["/((?!_next/static|_next/image|api/files|files/|favicon.ico|icon.svg).*)"] };
