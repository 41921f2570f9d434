import { getServerSession } from "next-auth";
import { authOptions } from "@/lib/access/auth-options";
import { isSameOrigin } from "@/lib/access/same-origin";
import { findSessionEnd } from "@/lib/accounts/sessions";

/** When this session ends if nothing more happens. Asking does not keep it alive. */
export async function GET(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const token = await getServerSession(authOptions);
  const endsAt = token?.sessionId ? await findSessionEnd(token.sessionId) : null;
  return endsAt ? Response.json({ endsAt: endsAt.toISOString() }) : new Response(null, { status: 401 });
}
