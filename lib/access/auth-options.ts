import "server-only";

import type { NextAuthOptions } from "next-auth";
import { oidcProvider } from "@/lib/accounts/oidc";
import { passwordProvider } from "@/lib/accounts/password-provider";
import { settings } from "@/lib/accounts/settings";
import type {} from "next-auth/jwt";

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
  callbacks: {
    signIn: ({ user }) => user.sessionId !== undefined,
    jwt: ({ token, user }) => ({ sessionId: user?.sessionId ?? token.sessionId }),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
  },
};
