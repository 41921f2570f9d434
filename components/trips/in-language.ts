/** A name in the reader's language where it has one, with the language it is in. */
export function inLanguage(zh: string, en: string | null, locale: string): { label: string; lang: "zh-TW" | "en" } {
  return locale === "en" && en ? { label: en, lang: "en" } : { label: zh, lang: "zh-TW" };
}
