import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/components/admin/admin-page";
import { FilterChoice } from "@/components/admin/filter-choice";
import { FilterForm } from "@/components/admin/filter-form";
import { FilterText } from "@/components/admin/filter-text";
import { ListPager } from "@/components/admin/list-pager";
import { PeopleTable } from "@/components/admin/people-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requireCapability } from "@/lib/access/require";
import { listAgencyChoices } from "@/lib/agencies/queries";
import { indented } from "@/lib/agencies/rules";
import { readAddress } from "@/lib/people/address";
import { listPeople } from "@/lib/people/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.places"))("people") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  await requireCapability("people.manage");
  const { page, ...filter } = readAddress(await searchParams);
  const [{ people, total, pages }, agencies, t] = await Promise.all([
    listPeople(filter, page),
    listAgencyChoices(),
    getTranslations("people"),
  ]);
  const filters = { q: filter.words, agency: filter.agencyId ?? "", account: filter.account ?? "" };
  const filtered = Object.values(filters).some(Boolean);
  return (
    <AdminPage
      place="people"
      actions={
        <ButtonLink href="/admin/people/new" tone="main">
          {t("add")}
        </ButtonLink>
      }
    >
      <FilterForm label={t("filter")} clear={filtered ? "/admin/people" : null}>
        <FilterText name="q" label={t("words")} value={filters.q} />
        <FilterChoice
          name="agency"
          label={t("agency")}
          value={filters.agency}
          all={t("allAgencies")}
          options={agencies.map(indented)}
        />
        <FilterChoice
          name="account"
          label={t("account")}
          value={filters.account}
          all={t("anyAccount")}
          options={[
            { id: "with", label: t("withAccount") },
            { id: "without", label: t("withoutAccount") },
          ]}
        />
      </FilterForm>
      <p className="pb-2 text-sm text-ink-2" role="status">
        {t("count", { count: total })}
      </p>
      {people.length > 0 ? <PeopleTable people={people} /> : <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      <ListPager page={page} pages={pages} filters={filters} />
    </AdminPage>
  );
}
