import { expect, test } from "vitest";
import { itemKinds } from "@/lib/meetings/model";
import { commitmentKinds, outcomeKinds } from "@/lib/positions/model";
import * as reading from "@/lib/reading/proposal";

/** The reader needs nothing of the app; what it finds has the words that the app knows all the same. */
test("what is read has the app's kinds of items and outcomes", () => {
  expect([...reading.slotKinds].sort()).toEqual([...itemKinds].sort());
  expect(reading.outcomeKinds).toEqual(outcomeKinds);
  const kinds: reading.Commitment["kind"][] = ["PROMISED", "ASKED", "OURS"];
  expect(kinds).toEqual(commitmentKinds);
});
