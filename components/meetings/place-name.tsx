import type { MeetingListItem } from "@/lib/meetings/model";

type Props = { meeting: Pick<MeetingListItem, "countryZh" | "cityZh" | "cityEn">; locale: string };

/** 泰國清邁; in English the city as it is written there. Each run says its language. */
export function PlaceName({ meeting: { countryZh, cityZh, cityEn }, locale }: Props) {
  if (locale === "en" && cityEn) return <span lang="en">{cityEn}</span>;
  const zh = `${countryZh ?? ""}${cityZh ?? ""}`;
  if (zh) return <span lang="zh-TW">{zh}</span>;
  return cityEn ? <span lang="en">{cityEn}</span> : null;
}
