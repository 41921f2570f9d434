import { expect, test } from "vitest";
import { isUnfiltered, ledgerQuery, noFilter, readLedgerFilter } from "./ledger-filter";

test("an address without words is the open ones by due day", () => {
  expect(readLedgerFilter({})).toMatchObject({ scope: "open", sort: "due", descending: false, page: 1 });
  expect(ledgerQuery(readLedgerFilter({}))).toBe("");
});

test.each([
  "?scope=all&meeting=series%3As1&decision=none&term=LONG&lead=u1&state=TO_VERIFY&due=late&sort=-number&page=3&open=r1",
  "?scope=mine&meeting=m1&sort=number",
  "?sort=-due",
])("%s is read and said again as it was", (address) => {
  const parameters = Object.fromEntries(new URLSearchParams(address));
  const filter = readLedgerFilter(parameters);
  expect(ledgerQuery(filter, { open: filter.open })).toBe(address);
});

test("what is not known is left out, so an old link still opens", () => {
  expect(ledgerQuery(readLedgerFilter({ scope: "x", decision: "MAYBE", sort: "price", page: "-1", due: "soon" }))).toBe(
    "",
  );
});

test("a change of filters begins at the first page and closes the row; opening a row does not", () => {
  const filter = readLedgerFilter({ page: "3", open: "r1" });
  expect(ledgerQuery(filter, { state: "RELEASED" })).toBe("?state=RELEASED");
  expect(ledgerQuery(filter, { open: "r2" })).toBe("?page=3&open=r2");
  expect(ledgerQuery(filter, { open: null })).toBe("?page=3");
});

test("clearing leaves the tab", () => {
  const filter = readLedgerFilter({ scope: "all", state: "RELEASED", meeting: "m" });
  expect(isUnfiltered(filter)).toBe(false);
  expect(ledgerQuery(filter, noFilter)).toBe("?scope=all");
});
