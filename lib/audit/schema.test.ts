import { expect, test } from "vitest";
import { auditAddress, readAuditFilter } from "./schema";

test("filters survive the way through an address", () => {
  const filter = readAuditFilter({
    who: " 張 ",
    action: "brief.",
    subject: "brief:1",
    trip: "t",
    from: "115/11/22",
    to: "2026-11-23",
    before: "17",
  });
  expect(filter).toEqual({
    who: "張",
    action: "brief.",
    subject: "brief:1",
    tripId: "t",
    from: "2026-11-22",
    to: "2026-11-23",
    before: "17",
  });
  const again = Object.fromEntries(new URLSearchParams(auditAddress(filter, filter.before)));
  expect(readAuditFilter(again)).toEqual(filter);
});

test("what cannot be read is no filter", () => {
  expect(readAuditFilter({ from: "soon", before: "1 OR 1=1", who: ["a", "b"] })).toEqual({
    who: "",
    action: "",
    subject: "",
    tripId: "",
    from: null,
    to: null,
    before: null,
  });
});
