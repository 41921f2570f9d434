import fc from "fast-check";
import { expect, test } from "vitest";
import { beginning, type ChainedEvent, canonical, linkAfter } from "./chain";

const event: ChainedEvent = {
  id: "7",
  at: "2026-11-22T02:00:00.123456Z",
  accountId: "a",
  actorName: "張媛婷",
  sessionId: "s",
  address: "192.0.2.7",
  action: "brief.save",
  subjectKind: "brief",
  subjectId: "b",
  tripId: "t",
  detail: '{"version": 2}',
};

test("the spelling is fixed: a change here would make every old chain look broken", () => {
  expect(canonical(event)).toBe(
    '["7","2026-11-22T02:00:00.123456Z","a","張媛婷","s","192.0.2.7","brief.save","brief","b","t","{\\"version\\": 2}"]',
  );
  expect(linkAfter(beginning, event)).toBe("b5c79dd313f009fe5d2344767f2e03f2268071bf7ac92c936df702cbc99ca704");
});

test("every single value counts", () => {
  for (const key of Object.keys(event) as (keyof ChainedEvent)[])
    expect(linkAfter(beginning, { ...event, [key]: `${event[key]}x` }), key).not.toBe(linkAfter(beginning, event));
});

test("nothing is not the same as an empty text, and values do not run into each other", () => {
  expect(canonical({ ...event, tripId: null })).not.toBe(canonical({ ...event, tripId: "" }));
  expect(canonical({ ...event, subjectKind: "ab", subjectId: "c" })).not.toBe(
    canonical({ ...event, subjectKind: "a", subjectId: "bc" }),
  );
});

test("two different events never share a spelling", () => {
  const text = fc.oneof(fc.string(), fc.constant(null));
  const any = fc.record({
    id: fc.string(),
    at: fc.string(),
    accountId: text,
    actorName: fc.string(),
    sessionId: text,
    address: text,
    action: fc.string(),
    subjectKind: fc.string(),
    subjectId: text,
    tripId: text,
    detail: fc.string(),
  }) as fc.Arbitrary<ChainedEvent>;
  fc.assert(
    fc.property(
      any,
      any,
      (one, two) => (canonical(one) === canonical(two)) === (JSON.stringify(one) === JSON.stringify(two)),
    ),
  );
});
