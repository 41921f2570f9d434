import "server-only";

import type { OAuthConfig } from "next-auth/providers/oauth";

/** The office's own identity service, when the operator names one. */
export const oidcProvider = (): OAuthConfig<Record<string, unknown>>[] => [];

export const oidcName = (): string | null => null;
