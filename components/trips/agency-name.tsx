import type { MemberView } from "@/lib/trips/model";

/** Agency and unit; in English where the office has an English name for them. */
export function AgencyName({ member, locale }: { member: MemberView; locale: string }) {
  const english = locale === "en" && member.agencyEn;
  const names = english ? [member.agencyEn, member.unitEn] : [member.agencyZh, member.unitZh];
  return <span lang={english ? "en" : "zh-TW"}>{names.filter(Boolean).join(english ? ", " : "")}</span>;
}
