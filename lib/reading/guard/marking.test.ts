import { expect, test } from "vitest";
import { docx, p } from "../../../tests/support/docx";
import { odt } from "../../../tests/support/odt";
import { pdf } from "../../../tests/support/pdf";
import { openReport } from "../open";

const text = (content: string) => openReport(new TextEncoder().encode(content));
const cell = (content: string) => `<w:tc>${p(content)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
const refused = (marking: string) => expect.objectContaining({ code: "classified", values: { marking } });

test.each([
  ["機密\n出國報告", "機密"],
  ["出國報告\n　機　密　\n", "機密"],
  ["出國報告\n【極機密】", "極機密"],
  ["密\n\n出國報告", "密"],
  ["絕 對 機 密\n出國報告", "絕對機密"],
  ["出國報告\n密等：密", "密"],
  ["出國報告\n密等及解密條件或保密期限：機密（於會議結束後解密）", "機密"],
  ["出國報告\n機密等級：極機密", "極機密"],
  ["出國報告\n密件", "密"],
  ["機密（本件至115年12月31日解密）\n出國報告", "機密"],
  ["出國報告\n密等：□普通　■密", "密"],
  ["CONFIDENTIAL\nTrip report", "CONFIDENTIAL"],
  ["Trip report\nTop Secret", "TOP SECRET"],
  ["Trip report\nClassification: SECRET", "SECRET"],
  ["# 出國報告\n\n**機密**\n", "機密"],
])("%j is refused as %s", async (content, marking) => {
  await expect(text(content)).rejects.toThrow(refused(marking));
});

test("so it is in the margins and cells of every format", async () => {
  await expect(openReport(docx(p("報告"), { header1: p("極機密") }))).rejects.toThrow(refused("極機密"));
  await expect(openReport(docx(p("報告"), { footer1: p("密等：機密") }))).rejects.toThrow(refused("機密"));
  const water = '<w:p><w:r><w:pict><v:shape><v:textpath string="機密"/></v:shape></w:pict></w:r></w:p>';
  await expect(openReport(docx(p("報告"), { header1: water }))).rejects.toThrow(refused("機密"));
  const chapters = Array.from({ length: 60 }, () => p("壹、過程")).join("");
  for (const rows of [
    row("密等", "密"),
    row("密等及解密條件", "機密，會後解密"),
    row("密等：密", ""),
    row("機密等級", "日期") + row("機密", "一日"),
  ])
    await expect(openReport(docx(`${chapters}<w:tbl>${rows}</w:tbl>`))).rejects.toThrow(
      expect.objectContaining({ code: "classified" }),
    );
  const master =
    '<style:master-page style:name="M"><style:footer><text:p>密</text:p></style:footer></style:master-page>';
  await expect(openReport(odt("<text:p>報告</text:p>", { master }))).rejects.toThrow(refused("密"));
  const html = "<!doctype html><div title=header><p>機密</p></div><p>報告</p>";
  await expect(text(html)).rejects.toThrow(refused("機密"));
  await expect(openReport(pdf([[{ text: "機 密", x: 72, y: 800 }, { text: "出國報告書內容", x: 72, y: 700 }]]))).rejects.toThrow(refused("機密")); // biome-ignore format: one page
});

test.each([
  "出國報告\n密等：普通",
  "出國報告\n機密等級：一般",
  "出國報告\n密等：□密　□機密　■普通",
  "限閱\n出國報告",
  "公開\n出國報告",
  "本報告應予保密，與各國密切合作，並注意資料之機密性。",
  "機密性與完整性\n密切合作\n保密",
  "出國報告\n密碼學研討會\n機密等級制度之研究",
  "出國報告\n壹、目的\n機密\n",
  "Trip report\nConfidential information was not discussed.",
  "Trip report\nUNCLASSIFIED",
  "Classification: PUBLIC\nSecret ballots were held.",
])("%j is read", async (content) => {
  expect((await text(content)).blocks.length).toBeGreaterThan(0);
});

test("a table about markings is read", async () => {
  const source = await openReport(
    docx(`${p("壹、過程")}<w:tbl>${row("等級", "說明")}${row("機密", "各國定義不同")}${row("密等", "普通")}</w:tbl>`),
  );
  expect(source.blocks).toHaveLength(2);
});
