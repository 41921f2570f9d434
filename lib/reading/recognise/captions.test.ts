import { expect, test } from "vitest";
import { readChapters, valuesOf } from "../../../tests/support/reading";

const captionsIn = async (chapter: string) =>
  valuesOf((await readChapters("壹、目的\n\n出席會議，瞭解各國作法。", chapter)).photoCaptions);

test.each([
  ["圖1：會議開幕式", "圖2：各國代表合影"],
  ["照片一、王大明組長發言", "照片二、各國代表合影"],
  ["圖1 會議現場", "圖2 各國代表合影"],
  ["Figure 1: Opening session", "Figure 2: Delegates"],
])("numbered lines are captions: %s", async (...lines) => {
  expect(await captionsIn(`貳、過程\n\n${lines.join("\n\n")}\n\n各國代表出席會議。`)).toEqual(lines);
});

test("lines of a chapter of photos are captions", async () => {
  const lines = ["與會代表於會場合影", "王大明組長於會中發言"];
  expect(await captionsIn(`貳、照片集錦\n\n${lines.join("\n")}`)).toEqual(lines);
});

test.each(["如圖1所示，各國參與情形良好。", "表1：各國參與情形", "圖書館提供各國會議資料。"])(
  "%s is no caption",
  async (line) => {
    expect(await captionsIn(`貳、過程\n\n${line}\n\n各國代表出席會議。`)).toEqual([]);
  },
);
