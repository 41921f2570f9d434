import { expect, test } from "vitest";
import { toCsv } from "./csv";

const cellOf = (text: string) =>
  toCsv([[text]])
    .slice(1)
    .trimEnd();

test("quotes, commas and lines stay inside their cell; Excel is told that it is UTF-8", () => {
  expect(
    toCsv([
      ["編號", "內容"],
      ["111-018", 'a "b", c\n二'],
      [20, null],
    ]),
  ).toBe('\uFEFF"編號","內容"\r\n"111-018","a ""b"", c\n二"\r\n"20",""\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "＋1", "－1", "＠x", "　=1", "\n=1"])(
  "%j is no formula",
  (text) => {
    expect(cellOf(text).startsWith(`"'`)).toBe(true);
  },
);

test.each(["111-018", "案件結束後", "a=b", "（一）"])("%j is left alone", (text) =>
  expect(cellOf(text)).toBe(`"${text}"`),
);
