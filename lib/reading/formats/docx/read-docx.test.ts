import { expect, test } from "vitest";
import { docx, p, pixel, r } from "../../../../tests/support/docx";
import { outline } from "../../../../tests/support/outline";
import { openReport } from "../../open";
import type { Block } from "../../source";

const read = async (...args: Parameters<typeof docx>) => openReport(docx(...args));
const drawing = (id: string, alt = "") =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="${alt}"/><a:graphic><a:blip r:embed="rId-${id}"/></a:graphic></wp:inline></w:drawing></w:r>`;

test("headings by outline level, by style, and by what a style is based on", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="own"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>
    <w:style w:type="paragraph" w:styleId="zh"><w:name w:val="標題 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style>`;
  const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
  const source = await read(
    p("出國報告", style("t")) +
      p("目的", style("1")) +
      p("過程", style("own")) +
      p("第一日", style("zh")) +
      p("細節", '<w:outlineLvl w:val="2"/>') +
      p("不是標題", `${style("1")}<w:outlineLvl w:val="9"/>`) +
      p("圖1", style("c")),
    { styles },
  );
  expect(outline(source.blocks)).toEqual([
    "title: 出國報告",
    "h1: 目的",
    "h1: 過程",
    "h2: 第一日",
    "h3: 細節",
    "p: 不是標題",
    "caption: 圖1",
  ]);
});

test("tables with spans, headings and tables within", async () => {
  const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const down = (text: string, val: string) => cell(text, `<w:vMerge${val}/>`);
  const inner = `<w:tbl><w:tr>${cell("內一")}${cell("內二")}</w:tr></w:tbl>`;
  const source = await read(
    `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("日期")}${cell("事項", '<w:gridSpan w:val="2"/>')}</w:tr>
     <w:tr><w:trPr><w:tblHeader w:val="off"/></w:trPr>${down("一日", ' w:val="restart"')}${cell("開幕")}${cell("主席")}</w:tr>
     <w:tr>${down("", "")}<w:tc>${inner}${p("外")}</w:tc>${cell("團長")}</w:tr></w:tbl>`,
  );
  expect(source.blocks).toMatchObject([
    {
      type: "table",
      content: [
        { content: [{ type: "tableHeader" }, { type: "tableHeader", attrs: { colspan: 2 } }] },
        { content: [{ type: "tableCell", attrs: { rowspan: 2 } }, { type: "tableCell" }, {}] },
        { content: [{ content: [{}, {}, {}] }, {}] },
      ],
    },
  ]);
  expect(outline(source.blocks)).toEqual(["[日期 | 事項]", "[一日 | 開幕 | 主席]", "[內一/內二/外 | 團長]"]);
});

test("text boxes once, links, fields by their result, tabs and breaks", async () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const source = await read(
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("框內")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("框內")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r("框外")}`,
    ) +
      p(`<w:hyperlink>${r("連結")}</w:hyperlink>${field("DATE", r("1月1日"))}`) +
      p(`${r("甲")}<w:r><w:tab/></w:r>${r("乙")}<w:r><w:br/></w:r>${r("丙", "<w:b/>")}`) +
      p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>') +
      p(field("TOC \\o", r("壹、目的"))) +
      p("之後"),
  );
  expect(outline(source.blocks)).toEqual([
    "p: 框外",
    "p: 框內",
    "p: 連結1月1日",
    "p: 甲\t乙\n丙",
    "p: ☑",
    "contents: 壹、目的",
    "p: 之後",
  ]);
  expect((source.blocks[3] as { content: unknown[] }).content.at(-1)).toEqual({
    type: "text",
    text: "丙",
    marks: [{ type: "bold" }],
  });
});

test("what was deleted is gone and said, what was added stays", async () => {
  const source = await read(
    p(
      `${r("保留")}<w:del>${r("刪去").replaceAll("w:t", "w:delText")}</w:del><w:ins>${r("新增")}</w:ins><w:moveFrom>${r("原處")}</w:moveFrom><w:moveTo>${r("新處")}</w:moveTo>`,
    ),
  );
  expect(outline(source.blocks)).toEqual(["p: 保留新增新處"]);
  expect(source.notices).toEqual([{ code: "deletionsDropped", count: 2 }]);
});

test("notes follow what refers to them; comments, headers and footers stand apart", async () => {
  const source = await read(
    p(`${r("本文")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`) + p("下段"),
    {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p("線")}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r><w:r><w:tab/></w:r>${r("註腳內容")}`)}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="甲">${p("請補資料")}</w:comment>`,
      header1: p("出國報告"),
      header2: p("出國報告"),
      footer1: p(
        '<w:r><w:t>第</w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t>頁</w:t></w:r>',
      ),
    },
  );
  expect(outline(source.blocks)).toEqual(["p: 本文", "footnote: 1 註腳內容", "p: 下段"]);
  expect(source.apart).toEqual([
    { what: "header", text: "出國報告", before: 0 },
    { what: "pageNumber", text: "第1頁", before: 3 },
    { what: "comment", text: "請補資料", before: 1 },
  ]);
});

test("pictures are taken out; what is no picture for a browser, macros and objects are dropped and said", async () => {
  const source = await read(
    p(drawing("media/a.png", "會場")) +
      p(drawing("media/b.emf")) +
      p('<w:r><w:object><o:OLEObject r:id="rId-embeddings/o.bin"/></w:object></w:r>') +
      p("文"),
    {},
    { "media/a.png": pixel, "media/b.emf": Buffer.from([1, 0, 0, 0]), "embeddings/o.bin": "x", "vbaProject.bin": "x" },
  );
  expect(source.blocks.map(({ type }: Block) => type)).toEqual(["figure", "paragraph"]);
  expect(source.blocks[0]).toEqual({ type: "figure", attrs: { picture: "picture-1", alt: "會場" } });
  expect(source.pictures).toMatchObject([{ id: "picture-1", mediaType: "image/png" }]);
  expect(source.notices).toEqual([
    { code: "picturesDropped", count: 1 },
    { code: "objectsDropped", count: 1 },
    { code: "macrosDropped", count: 1 },
  ]);
});

test("the stricter namespaces are the same, and missing parts leave nothing out", async () => {
  const numbered = '<w:pStyle w:val="none"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';
  expect(outline((await read(p("本文", numbered))).blocks)).toEqual(["p: 本文"]);
  const strict = (text: string) =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/",
        "http://purl.oclc.org/ooxml/officeDocument/",
      );
  const source = await openReport(docx(p("本文", '<w:outlineLvl w:val="0"/>'), {}, {}, strict));
  expect(outline(source.blocks)).toEqual(["h1: 本文"]);
});
