import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Kbd } from "@/components/ui/kbd";
import { Sep } from "@/components/ui/sep";
import { type Locale, locales } from "@/lib/i18n/locale";
import { keysHelpId } from "./single-keys";

const names: Record<Locale, string> = { "zh-TW": "中文", en: "English" };

/** Language and the overview of keys. */
export function RailFoot() {
  const t = useTranslations("shell");
  const current = useLocale();
  return (
    <>
      <p>
        <span className="only-read">{t("language")}</span>
        {locales.map((locale, place) => (
          <Fragment key={locale}>
            {place > 0 && <Sep />}
            <a href={`/account/language?to=${locale}`} lang={locale} aria-current={locale === current || undefined}>
              {names[locale]}
            </a>
          </Fragment>
        ))}
      </p>
      <p>
        <a href="/account#keys" id={keysHelpId}>
          {t("keysHelp")}
        </a>{" "}
        <Kbd>?</Kbd>
      </p>
    </>
  );
}
