import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Sep } from "@/components/ui/sep";
import type { DelegationView } from "@/lib/meetings/model";

type Props = {
  delegations: readonly DelegationView[];
  chosen: DelegationView | null;
  /** The same page with another delegation's records. */
  hrefOf: (delegationId: string) => string;
};

/** 我方: whose records the page shows, and the way to those of another delegation that one may read. */
export async function DelegationSwitch({ delegations, chosen, hrefOf }: Props) {
  const t = await getTranslations("meetings");
  if (!chosen) return <span className="quiet">{t("noDelegation")}</span>;
  const named = ({ agencies, people, tripTitle }: DelegationView) =>
    agencies.length > 0 ? t("delegation", { agencies: agencies.join("、"), people }) : tripTitle;
  const others = delegations.filter(({ id }) => id !== chosen.id);
  return (
    <>
      <Link href={`/trips/${chosen.tripId}`} prefetch={false} className="plain" title={chosen.tripTitle} lang="zh-TW">
        {named(chosen)}
      </Link>
      {others.length > 0 && (
        <span className="no-print">
          <Sep />
          {t("otherDelegations")}
          {others.map((other, index) => (
            <span key={other.id}>
              {index > 0 && <Sep />}
              <Link href={hrefOf(other.id)} prefetch={false} title={other.tripTitle} lang="zh-TW">
                {named(other)}
              </Link>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
