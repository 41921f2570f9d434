import Link from "next/link";
import { useTranslations } from "next-intl";
import { StateWord } from "@/components/ui/state-word";
import type { PersonListItem } from "@/lib/people/model";

/** People with where they belong, and whether they can sign in. */
export function PeopleTable({ people }: { people: readonly PersonListItem[] }) {
  const t = useTranslations("people");
  const word = (account: PersonListItem["account"]) =>
    account === null ? (
      <StateWord tone="none">{t("noAccount")}</StateWord>
    ) : account.disabled ? (
      <StateWord tone="warn">{t("accountDisabled")}</StateWord>
    ) : (
      <StateWord tone="ok">{t("hasAccount")}</StateWord>
    );
  return (
    <table className="ledger">
      <caption className="only-read">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("title")}</th>
          <th scope="col">{t("agency")}</th>
          <th scope="col">{t("unit")}</th>
          <th scope="col">{t("account")}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} data-row>
            <th scope="row" lang="zh-TW">
              <Link href={`/admin/people/${person.id}`} data-row-link prefetch={false}>
                {person.nameZh}
              </Link>
              {person.nameEn && (
                <span className="block font-normal text-xs text-ink-3" lang="en">
                  {person.nameEn}
                </span>
              )}
            </th>
            <td data-label={t("title")} lang="zh-TW">
              {person.title ?? "–"}
            </td>
            <td data-label={t("agency")} lang="zh-TW">
              {person.agencyName ?? "–"}
            </td>
            <td data-label={t("unit")} lang="zh-TW">
              {person.unitName ?? "–"}
            </td>
            <td data-label={t("account")}>{word(person.account)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
