import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { textExtensions } from "@/components/editor/extensions";
import { fitDoc } from "./fit";
import { type Doc, type Node, paragraph } from "./model";
import { plainText } from "./text";

const schema = getSchema(textExtensions({ restricted: "限閱", picture: "照片", captions: {} }));
const words = (node: Node): string => (node.text ?? "") + (node.content ?? []).map(words).join("");
const all = (doc: Doc) => doc.content.map(words).join("");
const accepted = (doc: Doc) => schema.nodeFromJSON(doc).check();

const text = fc.constantFrom("甲", "乙", "丙").map((value): Node => ({ type: "text", text: value }));
const types = [
  "paragraph",
  "heading",
  "blockquote",
  "bulletList",
  "orderedList",
  "listItem",
  "table",
  "tableRow",
  "tableCell",
  "tableHeader",
];
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.record({
      type: fc.constantFrom(...types),
      content: fc.array(tie("node") as fc.Arbitrary<Node>, { maxLength: 3 }),
    }),
  ),
}));

test("whatever comes, the editor accepts it and no word is lost", () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (content) => {
      const doc: Doc = { type: "doc", content };
      const fitted = fitDoc(doc);
      expect(() => accepted(fitted)).not.toThrow();
      expect(all(fitted)).toBe(all(doc));
    }),
  );
});

test("a well-shaped document stays as it is", () => {
  const doc: Doc = {
    type: "doc",
    content: [
      paragraph("主要內容：", { grade: "RESTRICTED" }),
      {
        type: "orderedList",
        attrs: { listStyle: "han", start: 2 },
        content: [{ type: "listItem", content: [paragraph("甲")] }],
      },
      { type: "picture", attrs: { pictureId: "p1" } },
    ],
  };
  expect(fitDoc(doc)).toEqual(doc);
});

test("an entry whose own words were taken out keeps its place above its sub-list", () => {
  const sub: Node = { type: "orderedList", content: [{ type: "listItem", content: [paragraph("子")] }] };
  const doc: Doc = { type: "doc", content: [{ type: "orderedList", content: [{ type: "listItem", content: [sub] }] }] };
  expect(() => accepted(doc)).toThrow();
  expect(plainText(fitDoc(doc))).toContain("子");
});
