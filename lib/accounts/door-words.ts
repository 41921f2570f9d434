import "server-only";

import { type Locale, locales } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";

export type DoorWords = Record<Locale, Record<string, string>>;

/** The line at the door, in both languages at once: it is the first thing people see of a bilingual product. */
export async function doorWords(): Promise<DoorWords> {
  const read = async (locale: Locale) => [locale, (await loadMessages(locale)).accounts?.door] as const;
  return Object.fromEntries(await Promise.all(locales.map(read))) as DoorWords;
}
