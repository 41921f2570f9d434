import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountsTable } from "@/components/admin/accounts-table";
import { AdminPage } from "@/components/admin/admin-page";
import { FilterChoice } from "@/components/admin/filter-choice";
import { FilterForm } from "@/components/admin/filter-form";
import { FilterText } from "@/components/admin/filter-text";
import { ListPager } from "@/components/admin/list-pager";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requireCapability } from "@/lib/access/require";
import { accountStates, listAccounts } from "@/lib/accounts/queries";
import { readPage } from "@/lib/people/address";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.places"))("accounts") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccountsPage({ searchParams }: Props) {
  const actor = await requireCapability("account.manage");
  const asked = await searchParams;
  const words = typeof asked.q === "string" ? asked.q.trim().slice(0, 100) : "";
  const state = accountStates.find((name) => name === asked.state) ?? null;
  const page = readPage(asked);
  const [{ accounts, total, pages }, t] = await Promise.all([
    listAccounts({ words, state }, page),
    getTranslations("admin.account"),
  ]);
  return (
    <AdminPage place="accounts" actions={<ButtonLink href="/admin/people?account=without">{t("forWhom")}</ButtonLink>}>
      <FilterForm label={t("filter")} clear={words || state ? "/admin/accounts" : null}>
        <FilterText name="q" label={t("words")} value={words} />
        <FilterChoice
          name="state"
          label={t("state")}
          value={state ?? ""}
          all={t("anyState")}
          options={accountStates.map((id) => ({ id, label: t(`filters.${id}`) }))}
        />
      </FilterForm>
      <p className="pb-2 text-sm text-ink-2" role="status">
        {t("count", { count: total })}
      </p>
      {accounts.length > 0 ? (
        <AccountsTable accounts={accounts} how={actor.preferences} />
      ) : (
        <EmptyState title={t("none")}>{t(state === "review" ? "noneToReview" : "noneText")}</EmptyState>
      )}
      <ListPager page={page} pages={pages} filters={{ q: words, state: state ?? "" }} />
    </AdminPage>
  );
}
