import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { locales } from "@/lib/i18n/locale";

const names = { "zh-TW": "中文", en: "English" } as const;

/** The frame of every page one sees before signing in. `path` is where choosing a language leads back to. */
export function Door({ path, children }: { path: string; children: React.ReactNode }) {
  const t = useTranslations("accounts.door");
  const locale = useLocale();
  const inLanguage = (to: string) => `${path}${path.includes("?") ? "&" : "?"}lang=${to}`;
  return (
    <div className="door">
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <header className="door-head">
        <Link className="rail-name" lang="fr" href="/sign-in">
          Attaché
        </Link>
        <nav className="meta" aria-label={t("language")}>
          {locales.map((to, index) => (
            <span key={to}>
              {index > 0 && <span className="sep"> · </span>}
              {to === locale ? (
                <b lang={to} aria-current="true">
                  {names[to]}
                </b>
              ) : (
                <a href={inLanguage(to)} lang={to} hrefLang={to}>
                  {names[to]}
                </a>
              )}
            </span>
          ))}
        </nav>
      </header>
      {children}
      <footer className="door-foot">
        <p>{t("nothingClassified")}</p>
        <p>
          <Link href="/accessibility">{t("accessibility")}</Link>
          <span className="sep"> · </span>
          <Link href="/privacy">{t("privacy")}</Link>
        </p>
      </footer>
    </div>
  );
}
