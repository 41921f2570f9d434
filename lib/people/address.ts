import type { PeopleFilter } from "./queries";

type Asked = Record<string, string | string[] | undefined>;
const text = (asked: Asked, name: string) => (typeof asked[name] === "string" ? asked[name].trim().slice(0, 100) : "");

/** A page number in an address; anything else is the first page. */
export const readPage = (asked: Asked): number =>
  Math.min(Math.max(Number.parseInt(text(asked, "page"), 10) || 1, 1), 100_000);

/** The filters of the list of people in an address; what cannot be read is no filter. */
export function readAddress(asked: Asked): PeopleFilter & { page: number } {
  const account = text(asked, "account");
  return {
    words: text(asked, "q"),
    agencyId: text(asked, "agency") || null,
    account: account === "with" || account === "without" ? account : null,
    page: readPage(asked),
  };
}
