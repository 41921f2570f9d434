import "server-only";

import { headers } from "next/headers";
import type { NextAuthOptions, User } from "next-auth";
import type {} from "next-auth/jwt";
import { clientAddress } from "@/lib/accounts/client-address";
import { readDevice } from "@/lib/accounts/device";
import { type OidcClaims, oidcProvider } from "@/lib/accounts/oidc";
import { oidcSignIn } from "@/lib/accounts/oidc-sign-in";
import { passwordProvider } from "@/lib/accounts/password-provider";
import { endSessionOf } from "@/lib/accounts/sessions";
import { settings } from "@/lib/accounts/settings";

// What the cookie carries, and nothing else: which row of Session to look up.
declare module "next-auth" {
  interface Session {
    sessionId?: string;
  }
  interface User {
    sessionId?: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

/** Ways in, and the cookie they leave behind. Whether that cookie still opens anything is asked of the database each time. */
export const authOptions: NextAuthOptions = {
  providers: [passwordProvider, ...oidcProvider()],
  session: { strategy: "jwt", maxAge: settings.longestHours() * 3600 },
  pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
  // Our own button ends the row itself; this is for whoever calls next-auth's endpoint.
  events: { signOut: ({ token }) => endSessionOf(token.sessionId) },
  callbacks: {
    signIn: ({ user, account, profile }) =>
      account?.provider === "oidc" ? vouchedFor(user, profile as OidcClaims) : user.sessionId !== undefined,
    jwt: ({ token, user }) => ({ sessionId: user?.sessionId ?? token.sessionId }),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
  },
};

/** A session for someone whom the office's identity service sends back, or the sentence why not. */
async function vouchedFor(user: User, claims: OidcClaims): Promise<true | string> {
  const device = readDevice((await headers()).get("user-agent"));
  const answer = await oidcSignIn(claims, { device, address: await clientAddress() }, new Date());
  if (answer.kind !== "in") return `/sign-in?error=${answer.kind}`;
  user.sessionId = answer.sessionId; // next-auth hands this same object on to `jwt`
  return true;
}
