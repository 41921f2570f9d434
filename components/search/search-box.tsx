import { getTranslations } from "next-intl/server";
import { longestQuery } from "@/lib/search/model";

/** The one box over everything one may find. */
export async function SearchBox({ q }: { q: string }) {
  const t = await getTranslations("archive");
  return (
    <search aria-label={t("title")}>
      <form className="bigfind" action="/archive/search">
        <label className="only-read" htmlFor="archive-q">
          {t("box")}
        </label>
        <input
          id="archive-q"
          name="q"
          type="search"
          key={q}
          defaultValue={q}
          maxLength={longestQuery}
          placeholder={t("placeholder")}
          autoComplete="off"
        />
        <button type="submit" className="btn btn-main">
          {t("search")}
        </button>
      </form>
    </search>
  );
}
