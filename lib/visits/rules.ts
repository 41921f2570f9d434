import type { Said } from "@/lib/action/outcome";
import type { GiftView, PictureView, VisitView } from "./model";

// Spelled here: what Intl knows of currencies changes with the ICU of the machine. ISO 4217; all others have two.
const without = [
  "BIF",
  "CLP",
  "DJF",
  "GNF",
  "ISK",
  "JPY",
  "KMF",
  "KRW",
  "PYG",
  "RWF",
  "UGX",
  "VND",
  "VUV",
  "XAF",
  "XOF",
  "XPF",
];
const withThree = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

/** Decimals of a currency's minor unit. */
export const decimalsOf = (currency: string): number =>
  without.includes(currency) ? 0 : withThree.includes(currency) ? 3 : 2;

/** What a column of whole numbers holds. */
const most = 2_147_483_647;

/**
 * "1,200.50", "NT$1,200", "１２００元" → minor units of the currency. Null when it is no amount, has more decimals than
 * the currency, or does not fit.
 */
export function readMoney(text: string, currency: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/^\s*(?:NT|US|A|C|HK|S)?[$¥€£]|\s*[元圓]\s*$/gi, "")
    .replace(/[,\s]/g, "");
  const parts = /^(\d{1,13})(?:\.(\d*))?$/.exec(plain);
  if (!parts) return null;
  const decimals = decimalsOf(currency);
  const fraction = parts[2] ?? "";
  if (fraction.length > decimals && /[1-9]/.test(fraction.slice(decimals))) return null;
  const minor = Number(parts[1]) * 10 ** decimals + Number(fraction.slice(0, decimals).padEnd(decimals, "0") || 0);
  return minor <= most ? minor : null;
}

/** Minor units → "1,200.50"; whole amounts without decimals. What a field shows and `readMoney` reads back. */
export function showAmount(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const whole = Math.floor(minor / 10 ** decimals);
  const rest = minor - whole * 10 ** decimals;
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === 0 ? grouped : `${grouped}.${String(rest).padStart(decimals, "0")}`;
}

/** "TWD 1,200.50" */
export const showMoney = (minor: number, currency: string): string => `${currency} ${showAmount(minor, currency)}`;

/** Has anybody stated what it is, what it is worth and what became of it? */
export const isStated = ({
  item,
  valueMinor,
  disposition,
}: Pick<GiftView, "item" | "valueMinor" | "disposition">): boolean =>
  Boolean(item) && valueMinor !== null && Boolean(disposition);

/** What a gift still has to say. */
export function giftGaps({
  item,
  valueMinor,
  disposition,
}: Pick<GiftView, "item" | "valueMinor" | "disposition">): Said[] {
  const gaps: Said[] = [];
  if (!item) gaps.push({ key: "trips.gift.gap.item" });
  if (valueMinor === null) gaps.push({ key: "trips.gift.gap.value" });
  if (!disposition) gaps.push({ key: "trips.gift.gap.disposition" });
  return gaps;
}

/** Why the report cannot use a picture yet: there is no file, or nobody has said what is to be seen (WCAG 1.1.1). */
export function pictureBlockers({ file, altText }: { file: unknown; altText: string | null }): Said[] {
  const blockers: Said[] = [];
  if (!file) blockers.push({ key: "trips.picture.noFile" });
  if (!altText?.trim()) blockers.push({ key: "trips.picture.noAltText" });
  return blockers;
}

export const isUsable = (picture: Pick<PictureView, "file" | "altText">): boolean =>
  pictureBlockers(picture).length === 0;

/** What a visit still has to say. */
export const visitGaps = ({ visitedOn, people }: Pick<VisitView, "visitedOn" | "people">): Said[] => [
  ...(visitedOn ? [] : [{ key: "trips.visit.noDay" }]),
  ...(people.length > 0 ? [] : [{ key: "trips.visit.noPeople" }]),
];
