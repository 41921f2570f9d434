import type { Place } from "@/lib/trips/model";

/** 泰國清邁、日本東京. Names are kept in Chinese; a city that repeats its country is said once. */
export const placeText = (places: readonly Place[]): string =>
  places.map(({ countryZh, cityZh }) => `${countryZh}${cityZh && cityZh !== countryZh ? cityZh : ""}`).join("、");

export function PlaceList({ places }: { places: readonly Place[] }) {
  return <span lang="zh-TW">{placeText(places)}</span>;
}
