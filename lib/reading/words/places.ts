import { economies, places } from "../gazetteer/load";

export type Place = { country: string; code: string; city: string | null; timeZone: string | null };
type Name = { name: string; code: string; city: string | null; timeZone: string | null };

const names: Name[] = [
  ...economies.flatMap((economy) =>
    [...economy.zh, ...economy.en].map((name) => ({
      name,
      code: economy.code,
      city: null,
      timeZone: economy.timeZone,
    })),
  ),
  ...places.flatMap((place) =>
    [...place.zh, ...place.en].map((name) => ({ name, code: place.country, city: name, timeZone: place.timeZone })),
  ),
].sort((a, b) => b.name.length - a.name.length);
const byFirst = new Map<string, Name[]>();
for (const name of names) byFirst.set(name.name.slice(0, 1), [...(byFirst.get(name.name.slice(0, 1)) ?? []), name]);
const zhOf = new Map(economies.map((economy) => [economy.code, economy.zh[0] ?? economy.code]));
const enToZh = new Map(places.flatMap((place) => place.en.map((name) => [name, place.zh[0] ?? name] as const)));

export type PlaceMention = {
  from: number;
  to: number;
  name: string;
  code: string;
  city: string | null;
  timeZone: string | null;
};

/** Countries and cities in a text, longest names first; cities come with their country. */
export function findPlaces(text: string): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const own = byFirst.get(text[at] ?? "");
    const match = own?.find((name) => text.startsWith(name.name, at) && wholeWord(text, at, name.name));
    if (!match) continue;
    found.push({ ...match, from: at, to: at + match.name.length });
    at += match.name.length - 1;
  }
  return found;
}

const letter = /[A-Za-z]/;
function wholeWord(text: string, at: number, name: string): boolean {
  if (!letter.test(name.slice(0, 1))) return true;
  return !letter.test(text[at - 1] ?? "") && !letter.test(text[at + name.length] ?? "");
}

export const countryName = (code: string): string => zhOf.get(code) ?? code;
/** A city by the name that a report in Taiwan prints. */
export const cityName = (city: string): string => enToZh.get(city) ?? city;
export const zoneOf = (code: string): string | null =>
  economies.find((economy) => economy.code === code)?.timeZone ?? null;
