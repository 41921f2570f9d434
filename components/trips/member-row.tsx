import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeMember, restoreMember } from "@/lib/trips/actions";
import type { MemberView } from "@/lib/trips/model";
import { AgencyName } from "./agency-name";
import { MoveMember } from "./move-member";

type Props = {
  member: MemberView;
  tripId: string;
  /** Whether it can be moved at all, and whether the row may be changed. */
  first: boolean;
  last: boolean;
  mayPlan: boolean;
  locale: string;
};

/** One person of the trip, with what one may do about them. */
export async function MemberRow({ member, tripId, first, last, mayPlan, locale }: Props) {
  const [t, role] = await Promise.all([getTranslations("trips.people"), getTranslations("roles")]);
  const name = member.nameZh;
  return (
    <tr id={member.id}>
      <th scope="row">
        <Pair zh={name} en={member.nameEn} locale={locale} />
      </th>
      <td className="max-md:empty:hidden" data-label={t("jobTitle")} lang="zh-TW">
        {member.title}
      </td>
      <td className="max-md:empty:hidden" data-label={t("agency")}>
        {member.agencyZh && <AgencyName member={member} locale={locale} />}
      </td>
      <td data-label={t("role")}>{role(member.role)}</td>
      <td data-label={t("part")}>
        {t(member.travels ? "travels" : "staysHome")}
        {!member.onCover && (
          <>
            <Sep />
            {t("offCover")}
          </>
        )}
      </td>
      {mayPlan && (
        <td className="no-print">
          <span className="row gap-1!">
            {!first && <MoveMember memberId={member.id} direction="up" word={t("up")} label={t("upNamed", { name })} />}
            {!last && (
              <MoveMember memberId={member.id} direction="down" word={t("down")} label={t("downNamed", { name })} />
            )}
            <ButtonLink
              small
              href={`/trips/${tripId}/people?edit=${member.id}#${member.id}`}
              aria-label={t("editNamed", { name })}
            >
              {t("edit")}
            </ButtonLink>
            <ActionForm
              action={removeMember}
              undoAction={restoreMember}
              announce="toast"
              className=""
              aria-label={t("removeNamed", { name })}
            >
              <input type="hidden" name="memberId" value={member.id} />
              <SubmitButton small tone="plain" aria-label={t("removeNamed", { name })}>
                {t("remove")}
              </SubmitButton>
            </ActionForm>
          </span>
        </td>
      )}
    </tr>
  );
}
