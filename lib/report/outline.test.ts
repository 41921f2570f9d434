import { expect, test } from "vitest";
import { type Doc, heading, paragraph } from "@/lib/richtext/model";
import { chapterLabel, evenHeadings, topHeadings } from "./outline";

const doc: Doc = {
  type: "doc",
  content: [heading(2, "議程一"), paragraph("文"), heading(4, "細目"), heading(2, "議程二")],
};

test("headings go down without a gap, whatever levels they were written on", () => {
  expect(evenHeadings(doc).content.map(({ attrs }) => attrs?.level)).toEqual([1, undefined, 2, 1]);
  expect(evenHeadings(evenHeadings(doc))).toEqual(evenHeadings(doc));
});

test("an outline names the topmost headings", () => {
  expect(topHeadings(doc)).toEqual(["議程一", "議程二"]);
  expect(topHeadings({ type: "doc", content: [paragraph("文")] })).toEqual([]);
});

test("numbers follow the place", () => expect([0, 2, 10].map(chapterLabel)).toEqual(["壹、", "參、", "拾壹、"]));
