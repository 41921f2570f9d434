import { expect, test } from "vitest";
import { type Doc, docFromText, type Node, paragraph } from "@/lib/richtext/model";
import { placeAnchor, type ReportAnchor, sentencesOf } from "./anchor";

const anchor: ReportAnchor = {
  sectionId: "five",
  quote: "洽談建立雙方專責聯繫窗口",
  quoteBefore: "可規劃派員親赴他國執法機關拜訪，",
  quoteAfter: "，深化及維持合作效益。",
};
const text = "案件結束後，可規劃派員親赴他國執法機關拜訪，洽談建立雙方專責聯繫窗口，深化及維持合作效益。";
const chapters = (five: Doc, four = docFromText("會中未達成共識。")) => [
  { id: "four", doc: four },
  { id: "five", doc: five },
];
const wordsOf = (found: ReturnType<typeof placeAnchor>) =>
  found.standing === "lost"
    ? null
    : [...found.marked].map(([node, { from, to }]) => node.text?.slice(from, to)).join("");

test("the words stand where they were marked", () => {
  const found = placeAnchor(chapters(docFromText(text)), anchor);
  expect(found).toMatchObject({ standing: "there", sectionId: "five" });
  expect(wordsOf(found)).toBe(anchor.quote);
});

test("white space and the cut into paragraphs do not move them", () => {
  const found = placeAnchor(chapters(docFromText(text.replace("拜訪，", "拜訪，\n"))), anchor);
  expect(found.standing).toBe("there");
});

test("with other words around them, or in another chapter, they have moved", () => {
  expect(placeAnchor(chapters(docFromText("宜洽談建立雙方專責聯繫窗口。")), anchor)).toMatchObject({
    standing: "moved",
    sectionId: "five",
  });
  expect(placeAnchor(chapters(docFromText("另述。"), docFromText(text)), anchor)).toMatchObject({
    standing: "moved",
    sectionId: "four",
  });
});

test("of two places the one with the old surroundings is taken", () => {
  const doc = docFromText(`建議洽談建立雙方專責聯繫窗口。\n${text}`);
  const found = placeAnchor(chapters(doc), anchor);
  expect(found.standing === "lost" ? null : [...found.marked.keys()][0]?.text).toBe(text);
});

test("the same words in an earlier chapter are not taken for those of their own", () => {
  const found = placeAnchor(chapters(docFromText(text), docFromText(text)), anchor);
  expect(found).toMatchObject({ standing: "there", sectionId: "five" });
});

test("edited words are lost, and so are those of a chapter that is gone", () => {
  expect(placeAnchor(chapters(docFromText(text.replace("洽談", "商談"))), anchor)).toEqual({ standing: "lost" });
  expect(placeAnchor([], anchor)).toEqual({ standing: "lost" });
});

test("every sentence of the list is found again, in lists and tables too", () => {
  const list: Node = {
    type: "orderedList",
    attrs: { listStyle: "han" },
    content: [
      { type: "listItem", content: [paragraph("派員拜訪。持續聯繫！")] },
      { type: "listItem", content: [paragraph("編列預算")] },
    ],
  };
  const table: Node = {
    type: "table",
    content: [
      {
        type: "tableRow",
        content: [
          { type: "tableCell", content: [paragraph("09:00")] },
          { type: "tableCell", content: [paragraph("議程1")] },
        ],
      },
    ],
  };
  const bullets: Node = { type: "bulletList", content: [{ type: "listItem", content: [paragraph("另行函報")] }] };
  const doc: Doc = { type: "doc", content: [paragraph("建議如下："), list, table, bullets] };
  const sentences = sentencesOf(doc);
  expect(sentences.map(({ quote }) => quote)).toEqual([
    "建議如下：",
    "一、派員拜訪。",
    "持續聯繫！",
    "二、編列預算",
    "09:00",
    "議程1",
    "另行函報",
  ]);
  for (const { quote, before, after } of sentences)
    expect(
      placeAnchor([{ id: "five", doc }], { sectionId: "five", quote, quoteBefore: before, quoteAfter: after }).standing,
    ).toBe("there");
});
