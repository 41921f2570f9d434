import { expect, test } from "vitest";
import { pixel } from "../../../../tests/support/docx";
import { outline } from "../../../../tests/support/outline";
import { openReport } from "../../open";

const read = (html: string) => openReport(new TextEncoder().encode(`<!doctype html>${html}`));

test("headings, paragraphs, marks and breaks; nothing that is not shown", async () => {
  const { blocks } = await read(
    `<html><head><title>不是本文</title><style>p{}</style></head><body><script>var a</script><h1>出國
     報告</h1>散文<p>甲<b>乙</b>  <i>丙</i><br>丁</p><p hidden>藏</p><div style="display: none">藏</div><template><p>藏</p></template><pre>一\n 二</pre><ruby>龍<rt>ㄌㄨㄥˊ</rt></ruby></body></html>`,
  );
  expect(outline(blocks)).toEqual(["h1: 出國報告", "p: 散文", "p: 甲乙 丙\n丁", "p: 一\n 二", "p: 龍（ㄌㄨㄥˊ）"]);
});

test("lists are numbered as browsers number them", async () => {
  const { blocks } = await read(
    `<ol start=3><li>a<li value=7><p>b</p><p>續</p><ol type=a><li>c</ol><li>d</ol><ol reversed><li>e<li>f</ol><ul><li>點</ul><ol style="list-style-type: cjk-ideographic"><li>g</ol>`,
  );
  expect(outline(blocks)).toEqual([
    "p: 3. a",
    "p: 7. b",
    "p: 續",
    "p: a. c",
    "p: 8. d",
    "p: 2. e",
    "p: 1. f",
    "p: 點",
    "p: 一、 g",
  ]);
  expect(blocks[3]).toMatchObject({ attrs: { depth: 1 } });
});

test("tables with heads, spans and captions", async () => {
  const { blocks } = await read(
    `<table><caption>表1 議程</caption><thead><tr><td>日期<td colspan=2>事項</thead><tr><th rowspan=2>一日<td>開幕<td>主席<tr><td><table><tr><td>內<td>部</table><td>完</table>`,
  );
  expect(outline(blocks)).toEqual(["caption: 表1 議程", "[日期 | 事項]", "[一日 | 開幕 | 主席]", "[內/部 | 完]"]);
  expect(blocks[1]).toMatchObject({
    content: [
      { content: [{ type: "tableHeader" }, { type: "tableHeader", attrs: { colspan: 2 } }] },
      { content: [{ type: "tableHeader", attrs: { rowspan: 2 } }, { type: "tableCell" }, {}] },
      {},
    ],
  });
});

test("pictures in the page are kept, others are not fetched", async () => {
  const source = await read(
    `<figure><img alt="會場" src="data:image/png;base64,${pixel.toString("base64")}"><figcaption>圖1 會場</figcaption></figure><img src="https://example.org/a.png"><iframe src="x"></iframe>`,
  );
  expect(outline(source.blocks)).toEqual(["figure: 會場", "caption: 圖1 會場"]);
  expect(source.pictures).toMatchObject([{ mediaType: "image/png" }]);
  expect(source.notices).toEqual([
    { code: "picturesDropped", count: 1 },
    { code: "objectsDropped", count: 1 },
  ]);
});

test("a page says its encoding", async () => {
  const head = Buffer.from('<html><meta charset="big5"><p>');
  const source = await openReport(Buffer.concat([head, Buffer.from([0xb7, 0x7c, 0xc4, 0xb3])]));
  expect(outline(source.blocks)).toEqual(["p: 會議"]);
});

test("headers and footers of a word processor stand apart, its contents and notes are known", async () => {
  const source = await read(
    `<div title="header"><p>頁首</p></div><h1 class="title">報告</h1><div id="Table of Contents1"><h1>目錄</h1><p>一、目的</p></div><p>文</p><div id="sdfootnote1"><p>註</p></div>`,
  );
  expect(outline(source.blocks)).toEqual([
    "title: 報告",
    "contents: 目錄",
    "contents: 一、目的",
    "p: 文",
    "footnote: 註",
  ]);
  expect(source.apart).toEqual([{ what: "header", text: "頁首", before: 0 }]);
});
