import { expect, test } from "vitest";
import { readChapters, valuesOf } from "../../../tests/support/reading";

const daysIn = async (...chapters: string[]) => valuesOf((await readChapters(...chapters)).meetingDays);

test("a period in the text, without the days on which nobody sat", async () => {
  expect(await daysIn("壹、目的\n\n本屆會議於5月6日至9日在清邁舉行，其中5月8日為繕擬報告之日，未安排議程。")).toEqual([
    "2024-05-06",
    "2024-05-07",
    "2024-05-09",
  ]);
});

test("chapters of several meetings say their days", async () => {
  const purpose = "壹、目的\n\n出席會議，瞭解各經濟體之作法。";
  expect(
    await daysIn(
      purpose,
      "貳、第二工作小組會議（5月6日）\n\n各國代表交換意見。",
      "參、委員會會議（5月8日至9日）\n\n各國代表交換意見。",
    ),
  ).toEqual(["2024-05-06", "2024-05-08", "2024-05-09"]);
});
