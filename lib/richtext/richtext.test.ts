import { expect, test } from "vitest";
import { classifiedMarking } from "./classified";
import { hasRestricted, redact } from "./grade";
import { type Doc, docFromText, paragraph } from "./model";
import { readDoc, readDocText } from "./read-doc";
import { countHan, plainText } from "./text";

const list: Doc = {
  type: "doc",
  content: [
    paragraph("主要內容包含："),
    {
      type: "orderedList",
      attrs: { listStyle: "han" },
      content: [
        {
          type: "listItem",
          content: [
            paragraph("焦點策略"),
            {
              type: "orderedList",
              attrs: { listStyle: "arabicParen", start: 2 },
              content: [{ type: "listItem", content: [paragraph("分享成果")] }],
            },
          ],
        },
      ],
    },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableCell", content: [paragraph("時間")] },
            { type: "tableCell", content: [paragraph("議程")] },
          ],
        },
      ],
    },
  ],
};

test("plain text keeps numbering, nesting and cells", () => {
  expect(plainText(list)).toBe("主要內容包含：\n一、焦點策略\n  (2)分享成果\n時間\t議程");
});

test("a document from the browser loses unknown nodes and attributes but none of its words", () => {
  const doc = readDoc({
    type: "doc",
    content: [
      { type: "script", content: [{ type: "text", text: "字" }] },
      {
        type: "paragraph",
        attrs: { onclick: "x", grade: "RESTRICTED" },
        content: [{ type: "text", text: "甲", marks: [{ type: "bold", attrs: { x: 1 } }, { type: "link" }] }],
      },
    ],
  });
  expect(doc?.content).toEqual([
    { type: "text", text: "字" },
    { type: "paragraph", attrs: { grade: "RESTRICTED" }, content: [{ type: "text", text: "甲" }] },
  ]);
});

test("no document, broken JSON and bottomless nesting are refused", () => {
  expect(readDoc({ type: "paragraph" })).toBeNull();
  expect(readDocText("{")).toBeNull();
  let node: object = { type: "paragraph" };
  for (let depth = 0; depth < 40; depth++) node = { type: "blockquote", content: [node] };
  expect(readDoc({ type: "doc", content: [node] })).toBeNull();
});

test("restricted blocks vanish at any depth, and the list that held only them", () => {
  const doc: Doc = {
    type: "doc",
    content: [
      paragraph("公開"),
      paragraph("限閱一", { grade: "RESTRICTED" }),
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph("限閱二", { grade: "RESTRICTED" })] }] },
    ],
  };
  expect(hasRestricted(doc)).toBe(true);
  expect(plainText(redact(doc))).toBe("公開");
});

test("counting Han characters leaves out Latin, digits and punctuation", () => {
  expect(countHan("第35次ACTWG會議，於清邁。")).toBe(7);
});

test("only a marking counts, not the word in a sentence", () => {
  expect(classifiedMarking("密等：機密\n主旨")).toBe("機密");
  expect(classifiedMarking("極機密\n")).toBe("極機密");
  expect(classifiedMarking("討論身分保密與機密資料之保護措施")).toBeNull();
});

test("text becomes paragraphs", () => expect(docFromText("一\n\n二").content).toHaveLength(2));
