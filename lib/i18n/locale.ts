export const locales = ["zh-TW", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "zh-TW";
export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
/** Cookie for people who have not signed in yet. */
export const localeCookie = "locale";
