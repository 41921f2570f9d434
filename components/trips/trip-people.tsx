import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pair } from "@/components/ui/pair";
import { Section } from "@/components/ui/section";
import { Sep } from "@/components/ui/sep";
import type { MemberView } from "@/lib/trips/model";
import { AgencyName } from "./agency-name";

type Props = { tripId: string; members: readonly MemberView[]; inCircle: boolean; mayPlan: boolean };

/** Who goes, in the order of the cover. */
export async function TripPeople({ tripId, members, inCircle, mayPlan }: Props) {
  const [t, role, locale] = await Promise.all([getTranslations("trips.people"), getTranslations("roles"), getLocale()]);
  const edit = mayPlan && (
    <ButtonLink href={`/trips/${tripId}/people`} small>
      {t("manage")}
    </ButtonLink>
  );
  return (
    <Section title={t("title")} meta={t("meta")} actions={edit}>
      {members.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <table className="ledger">
          <caption className="only-read">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("jobTitle")}</th>
              <th scope="col">{t("agency")}</th>
              <th scope="col">{t("role")}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <Pair zh={member.nameZh} en={member.nameEn} locale={locale} />
                </th>
                <td className="max-md:empty:hidden" data-label={t("jobTitle")} lang="zh-TW">
                  {member.title}
                </td>
                <td className="max-md:empty:hidden" data-label={t("agency")}>
                  {member.agencyZh && <AgencyName member={member} locale={locale} />}
                </td>
                <td data-label={t("role")}>
                  {role(member.role)}
                  {inCircle && !member.travels && (
                    <>
                      <Sep />
                      {t("staysHome")}
                    </>
                  )}
                  {inCircle && !member.onCover && (
                    <>
                      <Sep />
                      {t("offCover")}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
