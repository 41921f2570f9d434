import { expect, test } from "vitest";
import { docFromText, paragraph } from "@/lib/richtext/model";
import { paperGrade } from "./paper-grade";

const open = { grade: "INTERNAL", doc: docFromText("公開的話") } as const;
const paragraphs = {
  grade: "INTERNAL",
  doc: { type: "doc", content: [paragraph("底線", { grade: "RESTRICTED" })] },
} as const;

const pictures = new Map([["p", { grade: "RESTRICTED" as const }]]);

test("a restricted trip makes a restricted paper", () =>
  expect(paperGrade({ grade: "PUBLIC", trip: { grade: "RESTRICTED" }, chapters: [] }, pictures)).toBe("RESTRICTED"));

test.each([
  ["PUBLIC", [open], "PUBLIC"],
  ["INTERNAL", [open], "INTERNAL"],
  ["INTERNAL", [open, paragraphs], "RESTRICTED"],
  ["INTERNAL", [{ ...open, grade: "RESTRICTED" }], "RESTRICTED"],
  ["RESTRICTED", [open], "RESTRICTED"],
  [
    "INTERNAL",
    [{ ...open, doc: { type: "doc", content: [{ type: "picture", attrs: { pictureId: "p" } }] } }],
    "RESTRICTED",
  ],
] as const)("a report of grade %s is printed as its strictest page", (grade, chapters, expected) =>
  expect(paperGrade({ grade, trip: { grade: "INTERNAL" }, chapters: chapters as never }, pictures)).toBe(expected),
);
