import type { Leaf } from "../leaves";
import type { Cover, Meeting } from "../proposal";
import { cityName, findPlaces, zoneOf } from "../words/places";

export function placeOf(
  cover: Cover,
  early: string,
): { country: string; city: string | null; timeZone: string | null } | null {
  const first = cover.destinations[0]?.value;
  if (first) {
    const places = findPlaces(`${first.country}${first.city ?? ""}`);
    const city = places.find((place) => place.city !== null);
    const zone = city?.timeZone ?? (places[0] ? zoneOf(places[0].code) : null);
    // A meeting in the second country of a trip is found by 在…舉行.
    if (cover.destinations.length === 1) {
      if (first.city === null) {
        const code = places[0]?.code;
        for (const raw of early.split(/[。；\n]/)) {
          if (!/舉行|召開|舉辦|會址|主辦|地點/.test(raw)) continue;
          const found = findPlaces(raw).find((place) => place.city !== null && place.code === code);
          if (found)
            return {
              country: first.country,
              city: /\p{Script=Han}/u.test(found.name) ? found.name : cityName(found.name),
              timeZone: found.timeZone,
            };
        }
      }
      return { country: first.country, city: first.city, timeZone: zone };
    }
    for (const { value } of cover.destinations)
      if (
        value.city &&
        new RegExp(`(?:在|於|假)[^，。]{0,12}${value.city}[^，。]{0,16}(?:舉行|召開|舉辦|辦理)`).test(early)
      ) {
        const own = findPlaces(value.city)[0];
        return { country: value.country, city: value.city, timeZone: own?.timeZone ?? null };
      }
    return { country: first.country, city: first.city, timeZone: zone };
  }
  return null;
}

export function modeOf(leaves: readonly Leaf[], cover: Cover): Meeting["mode"] {
  const text = leaves
    .slice(0, 400)
    .map((leaf) => leaf.text.slice(0, 1500))
    .join("\n");
  if (
    /(?:實體|現場)(?:會議)?(?:並|且)(?:開放|輔以|同步)?(?:線上|視訊)|(?:實體|現場)(?:會議|出席|參與)?(?:與|及|併|、|和|暨|兼|加|或)(?:線上|視訊|遠端|虛擬)|(?:線上|視訊|遠距)(?:會議)?(?:與|及|併|、|和|暨|兼|加|或)(?:實體|現場)|混[合成](?:式|型)?(?:模式|形式|方式|會議|舉行|辦理)|虛實(?:整合|併行|並行)|hybrid|實體會議與線上會議併行|(?:本次|本屆|此次|會議|與會|惟|計有)[^。]{0,60}(?:透過|以)(?:[^，。；]{0,10})(?:連線|視訊|線上)(?:方式)?(?:發言|參與|與會|參加|出席)|實體為主|(?<!預錄)(?:以|透過|經由|採|於)視訊(?:連線|會議)?(?:方式)?(?!方式|會議)[^。；，「」]{0,5}(?:說明|報告|詢問|發言|參加|參與|討論|分析|與會|中提出)|(?:約|其中|計)[^，。；]{0,14}(?:線上|視訊|遠端)(?:參與|與會|參加|出席)/i.test(
      text,
    )
  )
    return "HYBRID";
  if (
    /以(?:視訊|線上|遠距|虛擬)(?:會議)?(?:方式|形式|模式)?(?:召開|舉行|舉辦|辦理|參加|與會)|(?:視訊|線上)會議方式|採(?:線上|視訊)(?:方式|會議|形式)?/.test(
      text,
    ) &&
    (cover.destinations.length === 0 || /線上|視訊/.test(cover.title?.value ?? ""))
  )
    return "ONLINE";
  return "IN_PERSON";
}
