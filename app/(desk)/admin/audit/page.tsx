import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/components/admin/admin-page";
import { AuditTable } from "@/components/admin/audit-table";
import { FilterChoice } from "@/components/admin/filter-choice";
import { FilterForm } from "@/components/admin/filter-form";
import { FilterText } from "@/components/admin/filter-text";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requireCapability } from "@/lib/access/require";
import { findChainState, listAuditActions, listAuditEvents } from "@/lib/audit/queries";
import { auditAddress, isFiltered, readAuditFilter } from "@/lib/audit/schema";
import { actionWords } from "@/lib/audit/words";
import { showInstant } from "@/lib/calendar/show-instant";
import { officeZone } from "@/lib/calendar/zone";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.places"))("audit") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireCapability("audit.read");
  const filter = readAuditFilter(await searchParams);
  const [{ events, next }, actions, chain, t, words] = await Promise.all([
    listAuditEvents(filter),
    listAuditActions(),
    findChainState(),
    getTranslations("audit"),
    actionWords(),
  ]);
  const kinds = [...new Set(actions.map((action) => action.split(".")[0] ?? ""))];
  const options = [
    ...kinds.map((kind) => ({ id: `${kind}.`, label: t("allOf", { kind: words(kind) }) })),
    ...actions.map((action) => ({ id: action, label: words(action) })),
  ].sort((one, other) => one.id.localeCompare(other.id));
  return (
    <AdminPage
      place="audit"
      actions={
        <ButtonLink href={`/admin/audit/export${auditAddress(filter, null)}`} download>
          {t("export")}
        </ButtonLink>
      }
    >
      {chain && (
        <p className="pt-4 text-xs text-ink-3">
          {t("chain", { count: Number(chain.seq), at: showInstant(chain.sealedAt, officeZone, actor.preferences) })}
        </p>
      )}
      <FilterForm label={t("filter")} clear={isFiltered(filter) ? "/admin/audit" : null}>
        <FilterText name="who" label={t("who")} value={filter.who} />
        <FilterChoice name="action" label={t("action")} value={filter.action} all={t("anyAction")} options={options} />
        <FilterText name="subject" label={t("subject")} value={filter.subject} placeholder="brief:…" />
        <FilterText name="from" label={t("from")} value={filter.from ?? ""} placeholder="115/11/22" />
        <FilterText name="to" label={t("to")} value={filter.to ?? ""} />
        <FilterText name="trip" label={t("trip")} value={filter.tripId} />
      </FilterForm>
      {events.length > 0 ? (
        <AuditTable events={events} how={actor.preferences} words={words} />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
      {(next || filter.before) && (
        <nav className="pager" aria-label={t("pages")}>
          {filter.before && <ButtonLink href={`/admin/audit${auditAddress(filter, null)}`}>{t("newest")}</ButtonLink>}
          {next && (
            <ButtonLink href={`/admin/audit${auditAddress(filter, next)}`} rel="next">
              {t("older")}
            </ButtonLink>
          )}
        </nav>
      )}
    </AdminPage>
  );
}
