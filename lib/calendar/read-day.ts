import { type Day, isDay } from "./day";

const separated = /^(民國|西元)?\s*(\d{1,4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?$/;
const joined = /^(\d{3,4})(\d{2})(\d{2})$/;

/**
 * Reads what people type: 2026-11-22, 2026/11/22, 115/11/22, 115.11.22, 民國115年11月22日, 1151122.
 * A year below 1000 is a ROC year (ROC 1 = 1912). Full-width digits are accepted.
 * @returns null when it is none of these or no such day exists
 */
export function readDay(text: string): Day | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[（(][一二三四五六日][)）]/, "")
    .trim();
  const parts = separated.exec(plain);
  if (parts) return build([parts[2], parts[3], parts[4]], parts[1] === "民國");
  const run = joined.exec(plain);
  return run ? build([run[1], run[2], run[3]], false) : null;
}

function build([year = "", month = "", date = ""]: (string | undefined)[], roc: boolean): Day | null {
  const number = Number(year);
  const gregorian = roc || number < 1000 ? number + 1911 : number;
  const text = `${String(gregorian).padStart(4, "0")}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}
