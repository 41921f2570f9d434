import { expect, test } from "vitest";
import { pixel } from "../../../../tests/support/docx";
import { levelStyle, odt } from "../../../../tests/support/odt";
import { outline } from "../../../../tests/support/outline";
import { openReport } from "../../open";

const read = async (...args: Parameters<typeof odt>) => openReport(odt(...args));
const number = (level: number, format: string, more = "") => levelStyle("list-level-style-number", level, format, more);
const list = (items: string, more = "") => `<text:list text:style-name="L" ${more}>${items}</text:list>`;
const item = (text: string, more = "") => `<text:list-item ${more}><text:p>${text}</text:p></text:list-item>`;

test("headings are numbered by the outline", async () => {
  const styles = `<text:outline-style style:name="Outline">${levelStyle("outline-level-style", 1, "壹, 貳, 參, ...", 'style:num-suffix="、"')}${levelStyle("outline-level-style", 2, "一, 二, 三, ...", 'style:num-prefix="（" style:num-suffix="）"')}${levelStyle("outline-level-style", 3, "")}</text:outline-style><style:style style:name="Title" style:family="paragraph"/><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>`;
  const h = (level: number, text: string, more = "") =>
    `<text:h text:outline-level="${level}" ${more}>${text}</text:h>`;
  const { blocks } = await read(
    `<text:p text:style-name="P1">出國報告</text:p>${h(1, "目的")}${h(2, "甲")}${h(2, "乙")}${h(3, "丙")}${h(1, "過程")}${h(2, "丁")}${h(1, "附錄", 'text:is-list-header="true"')}`,
    { styles },
  );
  expect(outline(blocks)).toEqual([
    "title: 出國報告",
    "h1: 壹、 目的",
    "h2: （一） 甲",
    "h2: （二） 乙",
    "h3: 丙",
    "h1: 貳、 過程",
    "h2: （一） 丁",
    "h1: 附錄",
  ]);
});

test("lists count by level, go on, and begin where they say", async () => {
  const automatic = `<text:list-style style:name="L">${number(1, "一, 二, 三, ...", 'style:num-suffix="、"')}${number(2, "1", 'style:num-prefix="(" style:num-suffix=")"')}${number(3, "1", 'text:display-levels="2" text:start-value="3"')}</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
  const inner = (items: string) => `<text:list>${items}</text:list>`;
  const { blocks } = await read(
    list(
      `${item("a")}<text:list-item><text:p>b</text:p>${inner(`${item("c")}<text:list-item><text:p>d</text:p><text:p>續</text:p>${inner(item("e"))}</text:list-item>`)}</text:list-item>`,
      'xml:id="one"',
    ) +
      list(item("f")) +
      list(item("g"), 'text:continue-list="one"') +
      list(`<text:list-item>${inner(item("h"))}</text:list-item>`, 'text:continue-numbering="true"') +
      list(item("i", 'text:start-value="9"')) +
      list(item("點")).replace('"L"', '"B"'),
    { automatic },
  );
  expect(outline(blocks)).toEqual([
    "p: 一、 a",
    "p: 二、 b",
    "p: (1) c",
    "p: (2) d",
    "p: 續",
    "p: 2.3 e",
    "p: 一、 f",
    "p: 三、 g",
    "p: (1) h",
    "p: 九、 i",
    "p: 點",
  ]);
  expect(blocks[4]).toMatchObject({ attrs: { depth: 1 } });
});

test("tables with header rows and spans", async () => {
  const cell = (text: string, more = "") => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
  const { blocks } = await read(
    `<table:table><table:table-header-rows>${row(`${cell("日期")}${cell("事項", 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`)}</table:table-header-rows>${row(`${cell("一日", 'table:number-rows-spanned="2"')}${cell("開幕")}${cell("主席")}`)}${row(`<table:covered-table-cell/>${cell("閉幕", 'table:number-columns-repeated="2"')}`)}</table:table>`,
  );
  expect(outline(blocks)).toEqual(["[日期 | 事項]", "[一日 | 開幕 | 主席]", "[閉幕 | 閉幕]"]);
  expect(blocks[0]).toMatchObject({
    content: [
      { content: [{ type: "tableHeader" }, { attrs: { colspan: 2 } }] },
      { content: [{ type: "tableCell", attrs: { rowspan: 2 } }, {}, {}] },
      {},
    ],
  });
});

test("spaces, tabs, breaks, marks, notes, comments, frames, contents and what was deleted", async () => {
  const automatic =
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
  const source = await read(
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>刪去</text:p></text:deletion></text:changed-region></text:tracked-changes>
     <text:table-of-content><text:table-of-content-source><text:index-title-template>樣本</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title><text:p>目錄</text:p></text:index-title><text:p>目的<text:tab/>1</text:p></text:index-body></text:table-of-content>
     <text:p>甲<text:s text:c="2"/>乙<text:tab/>丙<text:line-break/><text:span text:style-name="T1">丁</text:span><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>註腳</text:p></text:note-body></text:note><office:annotation><dc:creator>某</dc:creator><text:p>請補</text:p></office:annotation></text:p>
     <text:p><draw:frame><draw:text-box><text:p>框內</text:p></draw:text-box></draw:frame>框外</text:p>
     <text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>會場</svg:desc></draw:frame></text:p>
     <text:p><draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame></text:p>`,
    {
      automatic,
      master:
        '<style:master-page style:name="M"><style:header><text:p>頁首</text:p></style:header><style:footer><text:p>第<text:page-number>2</text:page-number>頁</text:p></style:footer></style:master-page><style:master-page style:name="N"><style:header><text:p>頁首</text:p></style:header></style:master-page>',
    },
    { "Pictures/a.png": pixel, "Basic/Standard/Module1.xml": "<a/>" },
  );
  expect(outline(source.blocks)).toEqual([
    "contents: 目錄",
    "contents: 目的\t1",
    "p: 甲  乙\t丙\n丁",
    "footnote: 1 註腳",
    "p: 框外",
    "p: 框內",
    "figure: 會場",
  ]);
  expect(source.apart).toEqual([
    { what: "header", text: "頁首", before: 0 },
    { what: "pageNumber", text: "第2頁", before: 7 },
    { what: "comment", text: "請補", before: 3 },
  ]);
  expect(source.notices).toEqual([
    { code: "deletionsDropped", count: 1 },
    { code: "objectsDropped", count: 1 },
    { code: "macrosDropped", count: 1 },
  ]);
});
