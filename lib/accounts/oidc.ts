import "server-only";

import type { OAuthConfig } from "next-auth/providers/oauth";

/** What the office's identity service says about somebody, as far as it matters here. */
export type OidcClaims = { sub: string; email?: string; email_verified?: boolean };

const configured = () => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = process.env;
  return issuer && clientId && clientSecret ? { issuer: issuer.replace(/\/$/, ""), clientId, clientSecret } : null;
};

/** What the button says one signs in with; null when the operator named no service. */
export const oidcName = (): string | null => (configured() ? process.env.OIDC_NAME || "OIDC" : null);

/** The office's own identity service, when the operator names one. Second factors are then its business. */
export function oidcProvider(): OAuthConfig<OidcClaims>[] {
  const named = configured();
  if (!named) return [];
  return [
    {
      id: "oidc",
      name: "OIDC",
      type: "oauth",
      wellKnown: `${named.issuer}/.well-known/openid-configuration`,
      issuer: named.issuer,
      clientId: named.clientId,
      clientSecret: named.clientSecret,
      authorization: { params: { scope: "openid email" } },
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      // Services may put the address into the token or only behind the userinfo endpoint: both are asked.
      userinfo: {
        request: async ({ tokens, client }) => {
          const claims = (tokens as unknown as { claims(): OidcClaims }).claims();
          const more = client.issuer.metadata.userinfo_endpoint ? await client.userinfo(tokens.access_token ?? "") : {};
          return { ...claims, ...more };
        },
      },
      profile: (claims) => ({ id: claims.sub, email: claims.email }),
    },
  ];
}
