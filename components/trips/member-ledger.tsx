import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeMember } from "@/lib/trips/actions";
import type { AgencyChoice, MemberView } from "@/lib/trips/model";
import { MemberRow } from "./member-row";
import { MembershipFields } from "./membership-fields";

type Props = {
  tripId: string;
  members: readonly MemberView[];
  agencies: readonly AgencyChoice[];
  /** The member whose row is opened for editing. */
  edited: string | null;
  mayPlan: boolean;
};

/** The people of a trip as a ledger; one row can be opened. */
export async function MemberLedger({ tripId, members, agencies, edited, mayPlan }: Props) {
  const [t, locale] = await Promise.all([getTranslations("trips.people"), getLocale()]);
  return (
    <table className="ledger">
      <caption className="only-read">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("jobTitle")}</th>
          <th scope="col">{t("agency")}</th>
          <th scope="col">{t("role")}</th>
          <th scope="col">{t("part")}</th>
          {mayPlan && <th scope="col">{t("order")}</th>}
        </tr>
      </thead>
      <tbody>
        {members.map((member, place) =>
          member.id === edited && mayPlan ? (
            <tr key={member.id} id={member.id} className="opened">
              <td colSpan={6}>
                <ActionForm
                  action={changeMember}
                  announce="toast"
                  aria-label={t("editing", { name: member.nameZh })}
                  className="fields py-3"
                >
                  <h3 lang="zh-TW">{member.nameZh}</h3>
                  <input type="hidden" name="memberId" value={member.id} />
                  <MembershipFields agencies={agencies} member={member} locale={locale} />
                  <div className="actions">
                    <SubmitButton>{t("save")}</SubmitButton>
                    <ButtonLink href={`/trips/${tripId}/people#${member.id}`}>{t("cancel")}</ButtonLink>
                  </div>
                </ActionForm>
              </td>
            </tr>
          ) : (
            <MemberRow
              key={member.id}
              member={member}
              tripId={tripId}
              first={place === 0}
              last={place === members.length - 1}
              mayPlan={mayPlan}
              locale={locale}
            />
          ),
        )}
      </tbody>
    </table>
  );
}
