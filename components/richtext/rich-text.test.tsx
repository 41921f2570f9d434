import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { findQuote } from "@/lib/richtext/find-quote";
import { type Doc, heading, type Node, paragraph } from "@/lib/richtext/model";
import { RichNodes } from "./rich-nodes";

const words = { restricted: "限閱", table: "表格" };
const drawn = (...content: Node[]) =>
  renderToStaticMarkup(<RichNodes nodes={content} drawing={{ words, headingFrom: 3, marked: null }} />);
const list = (listStyle: "han" | "hanParen", start: number, ...texts: string[]): Node => ({
  type: "orderedList",
  attrs: { listStyle, start },
  content: texts.map((text) => ({ type: "listItem", content: [paragraph(text)] })),
});

test("lists carry their Chinese labels as text, from their own start", () => {
  const html = drawn(list("han", 10, "甲", "乙"), list("hanParen", 1, "丙"));
  expect(html.replace(/<[^>]+>/g, "")).toBe("十、甲十一、乙（一）丙");
});

test("headings step down under the page's own", () => {
  expect(drawn(heading(1, "一級"), heading(4, "四級"))).toBe("<h3>一級</h3><h6>四級</h6>");
});

test("a restricted block says so in a word", () => {
  expect(drawn(paragraph("機敏", { grade: "RESTRICTED" }))).toContain('data-grade="restricted">限閱</span>機敏');
  expect(drawn({ ...list("han", 1, "甲"), attrs: { grade: "RESTRICTED" } })).toContain("限閱");
});

test("marked words stand in a mark, bold or not", () => {
  const doc: Doc = {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "建議刪除", marks: [{ type: "bold" }] }] }],
  };
  const marked = findQuote(doc, { quote: "刪除" });
  const html = renderToStaticMarkup(<RichNodes nodes={doc.content} drawing={{ words, headingFrom: 3, marked }} />);
  expect(html).toBe('<p><strong>建議<mark id="quote">刪除</mark></strong></p>');
});

test("a line in English says so; Chinese with a Latin name does not", () => {
  expect(drawn(paragraph("Adoption of Agenda"), paragraph("議程 ACTWG"), paragraph("35"))).toBe(
    '<p lang="en">Adoption of Agenda</p><p>議程 ACTWG</p><p>35</p>',
  );
});

test("a first row of headers becomes the head of its table", () => {
  const row = (type: string, text: string): Node => ({
    type: "tableRow",
    content: [{ type, content: [paragraph(text)] }],
  });
  const html = drawn({ type: "table", content: [row("tableHeader", "時間"), row("tableCell", "九時")] });
  expect(html).toContain("<thead><tr><th><p>時間</p></th></tr></thead><tbody><tr><td><p>九時</p></td></tr></tbody>");
  expect(drawn({ type: "table", content: [row("tableCell", "九時")] })).not.toContain("<thead>");
});

test("text is text: nothing in it becomes HTML", () => {
  expect(drawn(paragraph("<script>"))).toBe('<p lang="en">&lt;script&gt;</p>');
});
