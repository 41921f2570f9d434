import { test as base, expect } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { db } from "./database";

type Fixtures = {
  /**
   * Signs an account in by planting a real session row and the cookie that names it. Only sign-in.spec.ts goes through
   * the form. Answers the session's id.
   */
  signIn: (account: { id: string }) => Promise<string>;
};

export const test = base.extend<Fixtures>({
  signIn: async ({ context, baseURL }, use) => {
    await use(async ({ id }) => {
      const session = await db.session.create({ data: { accountId: id, device: "Chrome, Linux" } });
      const value = await encode({ token: { sessionId: session.id }, secret: process.env.NEXTAUTH_SECRET ?? "" });
      const name = baseURL?.startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
      await context.addCookies([{ name, value, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" }]);
      return session.id;
    });
  },
});

export { expect };
