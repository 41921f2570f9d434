import { cookies } from "next/headers";
import { NextResponse } from "next/server";
import { findActor } from "@/lib/access/actor";
import { readFrom } from "@/lib/access/from";
import { overTls } from "@/lib/access/headers";
import { isSameOrigin } from "@/lib/access/same-origin";
import { saveLocale } from "@/lib/accounts/save-locale";
import { isLocale, localeCookie } from "@/lib/i18n/locale";

/** The language link in the rail: chooses, and leads back to where it was pressed. Only from our own pages. */
export async function GET(request: Request) {
  const to = new URL(request.url).searchParams.get("to");
  const came = request.headers.get("referer");
  const back = readFrom(came && URL.canParse(came) ? new URL(came).pathname + new URL(came).search : null) ?? "/";
  if (isLocale(to) && isSameOrigin(request)) {
    const actor = await findActor();
    if (actor) await saveLocale(actor, to);
    (await cookies()).set(localeCookie, to, {
      path: "/",
      maxAge: 31_536_000,
      sameSite: "lax",
      secure: overTls(),
    });
  }
  // Relative, because behind a proxy this process does not know what the world calls it.
  return new NextResponse(null, { status: 303, headers: { location: back } });
}
