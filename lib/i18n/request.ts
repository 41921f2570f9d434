import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { findActor } from "@/lib/access/actor";
import { officeZone } from "@/lib/calendar/zone";
import { defaultLocale, isLocale, localeCookie } from "./locale";
import { loadMessages } from "./messages";

/** The account's preference; before signing in, the cookie; else zh-TW. */
export default getRequestConfig(async () => {
  const preferred = (await findActor())?.preferences.locale ?? (await cookies()).get(localeCookie)?.value;
  const locale = isLocale(preferred) ? preferred : defaultLocale;
  return { locale, messages: await loadMessages(locale), timeZone: officeZone };
});
