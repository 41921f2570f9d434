import "server-only";

import { domains } from "./domains";
import type { Locale } from "./locale";

/** All words of a language, by domain. */
export async function loadMessages(locale: Locale): Promise<Record<string, Record<string, unknown>>> {
  const files = await Promise.all(domains.map((domain) => import(`@/messages/${locale}/${domain}.json`)));
  return Object.fromEntries(domains.map((domain, index) => [domain, files[index].default]));
}
