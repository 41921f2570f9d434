"use client";

import { useState } from "react";

/**
 * Where react-aria looks for the nonce of the style elements it adds. The first value stays: a later drawing of the
 * layout carries the nonce of another answer, which this document's policy does not know.
 */
export function NonceMeta({ nonce }: { nonce: string | null }) {
  const [first] = useState(nonce);
  // Browsers hide the attribute once the page is read, so what React finds there never matches.
  return first ? <meta property="csp-nonce" nonce={first} suppressHydrationWarning /> : null;
}
