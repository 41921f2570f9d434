import { getServerSession } from "next-auth";
import { authOptions } from "@/lib/access/auth-options";
import { isSameOrigin } from "@/lib/access/same-origin";
import { findSession, touchSession } from "@/lib/accounts/sessions";

/** "I am still here." A session that is over stays over. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const token = await getServerSession(authOptions);
  if (!token?.sessionId) return new Response(null, { status: 401 });
  await touchSession(token.sessionId);
  return new Response(null, { status: (await findSession(token.sessionId)) ? 204 : 401 });
}
