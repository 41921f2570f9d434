/**
 * What a page may load and do. Scripts only with this request's nonce; no inline scripts, no plugins, no frames, no
 * other hosts. Inline style attributes are allowed (widgets place themselves with them), style elements are not.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Sent with every answer the proxy sees. */
export const steadyHeaders: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Whether people reach this installation over TLS: then every cookie is Secure. NEXTAUTH_URL is set before anything is served. */
export const overTls = (): boolean => process.env.NEXTAUTH_URL?.startsWith("https:") ?? false;

export const strictTransport = "max-age=31536000; includeSubDomains";
