import { expect, test } from "vitest";
import { createMeetingSchema } from "./schema";

const facts = {
  ...{ nameZh: "會議", nameEn: "Meeting", mode: "IN_PERSON", countryZh: "泰國", cityZh: "清邁" },
  ...{ startsOn: "2026-11-02", endsOn: "2026-11-03" },
};

test.each([
  ["", ["form.required"]],
  ["Mars/Olympus", ["form.notAZone"]],
  ["Asia/Bangkok", []],
])("a zone %j is told one thing: %o", (timeZone, said) => {
  const { error } = createMeetingSchema.safeParse({ ...facts, timeZone });
  expect((error?.issues ?? []).filter(({ path }) => path[0] === "timeZone").map(({ message }) => message)).toEqual(
    said,
  );
});
