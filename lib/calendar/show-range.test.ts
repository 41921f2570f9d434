import { expect, test } from "vitest";
import { day } from "./day";
import { showDayRange, showYear } from "./show-range";

const zh = { locale: "zh-TW", calendar: "GREGORIAN" } as const;
const roc = { locale: "zh-TW", calendar: "ROC" } as const;
const en = { locale: "en", calendar: "GREGORIAN" } as const;
const range = (from: string, to: string, how: Parameters<typeof showDayRange>[2]) =>
  showDayRange(day(from), day(to), how);

test("days of one month, of two, of two years, and a single one", () => {
  expect(range("2022-08-17", "2022-08-18", zh)).toBe("2022年8月17日至18日");
  expect(range("2022-08-30", "2022-09-01", roc)).toBe("民國111年8月30日至9月1日");
  expect(range("2022-12-30", "2023-01-02", zh)).toBe("2022年12月30日至2023年1月2日");
  expect(range("2022-08-17", "2022-08-17", zh)).toBe("2022年8月17日");
  expect(range("2022-08-17", "2022-08-18", en)).toBe("17–18 August 2022");
  expect(range("2022-08-30", "2022-09-01", en)).toBe("30 August – 1 September 2022");
  expect(range("2022-12-30", "2023-01-02", { ...en, calendar: "ROC" })).toBe(
    "30 December 2022 – 2 January 2023 (ROC 112)",
  );
});

test("a year", () =>
  expect([showYear(2022, zh), showYear(2022, roc), showYear(2022, en)]).toEqual(["2022年", "民國111年", "2022"]));
