import type { Leaf } from "../leaves";
import type { Destination, Found } from "../proposal";
import { cityName, countryName, findPlaces } from "../words/places";
import { squeezed } from "../words/script";
import type { Field } from "./fields";

/** Where they were sent: 泰國清邁 · 法國（巴黎）、瑞士日內瓦 · Paris, France. */
export function destinationsOf(fields: readonly Field[], region: readonly Leaf[]): Found<Destination>[] {
  for (const field of fields) {
    const found = field.lines.flatMap((line) =>
      fromText(closed(line.text)).map((value) => ({ value, confidence: value.country ? 0.95 : 0.6, at: [line.at] })),
    );
    if (found.length > 0) return unique(found);
    const line = field.lines[0];
    if (line && /線上|視訊|遠距|online/i.test(line.text)) return [];
    if (line && squeezed(line.text).length <= 16 && squeezed(line.text).length > 1)
      return [{ value: { country: line.text.trim(), city: null }, confidence: 0.5, at: [line.at] }];
  }
  // No field: the title may say where.
  for (const leaf of region) {
    const match = /赴([\p{Script=Han}A-Za-z、及與（()）\s]{2,20})(?:參加|出席|考察|訪問|研習|參訪|辦理|進行)/u.exec(
      leaf.text,
    );
    if (!match?.[1]) continue;
    const from = match.index + 1;
    const found = fromText(match[1]).map((value) => ({
      value,
      confidence: 0.7,
      at: [{ leaf: leaf.index, from, to: from + (match[1]?.length ?? 0) }],
    }));
    if (found.length > 0) return found;
  }
  return [];
}

/** 美 國: letters set apart. */
const closed = (text: string): string =>
  /^\p{Script=Han}(?:[\s　]+\p{Script=Han})+$/u.test(text.trim()) ? squeezed(text) : text;

/** 英國（克蘭菲爾德、德比、倫敦）: what stands in brackets behind a country are its cities, known or not. */
function fromBrackets(text: string): Destination[] | null {
  const parts = [...text.matchAll(/(\p{Script=Han}{2,10})\s*[（(]([\p{Script=Han}、及與／/\s]{2,40})[)）]/gu)];
  const made = parts.flatMap((match) => {
    const country = findPlaces(match[1] ?? "").find((place) => place.city === null && place.to === match[1]?.length);
    const cities = (match[2] ?? "").split(/[、及與／/\s]+/).filter(Boolean);
    return country && cities.every((city) => city.length <= 8)
      ? cities.map((city) => ({
          country: country.name,
          city: findPlaces(city)[0]?.name === city ? city : city.replace(/(?<=.{2})市$/, ""),
        }))
      : [];
  });
  const rest = parts.reduce((left, match) => left.replace(match[0], ""), text).replace(/[\s、，,及與]/g, "");
  return made.length > 0 && rest === "" ? made : null;
}

function fromText(text: string): Destination[] {
  const listed = fromBrackets(text);
  if (listed) return listed;
  const places = findPlaces(text);
  const found: (Destination & { code: string; open: boolean })[] = [];
  for (const [index, place] of places.entries()) {
    if (place.city === null) {
      const before = places[index - 1];
      const last = found.at(-1);
      // Paris, France: the country follows its city.
      if (last && before?.city && last.code === place.code && /^[\s,，（(]*$/.test(text.slice(before.to, place.from))) {
        last.country = place.name && /\p{Script=Han}/u.test(place.name) ? place.name : countryName(place.code);
        continue;
      }
      found.push({
        country: /\p{Script=Han}/u.test(place.name) ? place.name : countryName(place.code),
        city: null,
        code: place.code,
        open: true,
      });
      continue;
    }
    const last = found.at(-1);
    const before = places[index - 1];
    const gap = before ? text.slice(before.to, place.from) : "";
    // 埃及新開羅 and 英國新港: a city that no list knows, or that another country has too, is of the country before it.
    if (
      last?.open &&
      before &&
      before.city === null &&
      /^[\s（(、，,／/]*\p{Script=Han}{0,2}$/u.test(gap) &&
      (/\p{Script=Han}/u.test(gap) || last.code !== place.code)
    ) {
      last.city = gap.replace(/^[\s（(、，,／/]+/, "") + place.name;
      last.open = false;
      continue;
    }
    const city = /\p{Script=Han}/u.test(place.name) ? place.name : cityName(place.name);
    if (last && last.code === place.code && last.open) {
      last.city = city;
      last.open = false;
    } else if (last && last.code === place.code)
      found.push({ country: last.country, city, code: place.code, open: false });
    else found.push({ country: countryName(place.code), city, code: place.code, open: false });
  }
  // 日本東京、橫濱、甲府: a city that no list knows, at the end of a list of cities of one country.
  const tail = /^[、及與和]\s*(\p{Script=Han}{2,4})$/u.exec(text.slice(places.at(-1)?.to ?? text.length).trim());
  const last = found.at(-1);
  if (tail?.[1] && last?.city && places.at(-1)?.city && new Set(found.map(({ code }) => code)).size === 1)
    found.push({ ...last, city: tail[1].replace(/(?<=.{2})市$/, "") });
  // A city that no list knows stands behind its country: 泰國清邁府.
  const only = found[0];
  if (only && found.length === 1 && only.city === null) {
    const end = places[0]?.to ?? 0;
    const rest = text
      .slice(end)
      .replace(/^[\s（(、，,\-–—－/／·]+|[）)\s]+$/g, "")
      .trim();
    if (/^[\p{Script=Han}]{2,6}$/u.test(rest) && !/地區|等|各地/.test(rest))
      only.city = rest.replace(/市$/, "") || rest;
  }
  return found.map(({ country, city }) => ({ country, city }));
}

function unique(found: readonly Found<Destination>[]): Found<Destination>[] {
  const kept: Found<Destination>[] = [];
  for (const item of found)
    if (!kept.some((other) => other.value.country === item.value.country && other.value.city === item.value.city))
      kept.push(item);
  return kept;
}
