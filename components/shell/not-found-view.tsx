import Link from "next/link";
import { useTranslations } from "next-intl";

/** Says the same whether a thing is gone or hidden. */
export function NotFoundView() {
  const t = useTranslations("shell.notFound");
  return (
    <div className="empty">
      {/* The page that was asked for took its title with it. */}
      <title>{`${t("title")} · Attaché`}</title>
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <p className="actions">
        <Link className="btn" href="/">
          {t("home")}
        </Link>
        <Link className="btn btn-text" href="/archive/search">
          {t("search")}
        </Link>
      </p>
    </div>
  );
}
