import { expect, test } from "vitest";
import { type Anchor, findQuote } from "./find-quote";
import { type Doc, type Node, paragraph } from "./model";

const item = (text: string): Node => ({ type: "listItem", content: [paragraph(text)] });
const doc: Doc = {
  type: "doc",
  content: [
    paragraph("中國建議刪除。"),
    {
      type: "orderedList",
      attrs: { listStyle: "han" },
      content: [item("墨西哥及澳洲建議保留"), item("中國建議刪除。另議")],
    },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "粗的", marks: [{ type: "bold" }] },
        { type: "text", text: " 細的" },
      ],
    },
  ],
};

const found = (anchor: Anchor) =>
  [...(findQuote(doc, anchor) ?? [])].map(([node, { from, to }]) => node.text?.slice(from, to));

test("words are found inside one paragraph", () => expect(found({ quote: "建議保留" })).toEqual(["建議保留"]));

test("of two places the one with the fitting surroundings is taken", () => {
  expect(found({ quote: "中國建議刪除。", before: "建議保留", after: "另議" })).toEqual(["中國建議刪除。"]);
  const [node] = [...(findQuote(doc, { quote: "中國建議刪除。", after: "另議" }) ?? [])][0] ?? [];
  expect(node?.text).toBe("中國建議刪除。另議");
});

test("a quote may run over blocks, with the labels of lists or without them", () => {
  const pieces = ["建議保留", "中國建議"];
  expect(found({ quote: "建議保留\n二、中國建議" })).toEqual(pieces);
  expect(found({ quote: "建議保留 中國建議" })).toEqual(pieces);
});

test("a quote may run over marks, and spaces do not matter", () => {
  expect(found({ quote: "粗的細的" })).toEqual(["粗的", "細的"]);
});

test("words that are gone are not found, nor is nothing", () => {
  expect(findQuote(doc, { quote: "不在這裡" })).toBeNull();
  expect(findQuote(doc, { quote: " " })).toBeNull();
});
