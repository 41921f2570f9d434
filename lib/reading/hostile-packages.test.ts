import { expect, test } from "vitest";
import { docx, p, pixel } from "../../tests/support/docx";
import { odt, odtType } from "../../tests/support/odt";
import { type Entry, zip } from "../../tests/support/zip";
import { openReport } from "./open";

const code = async (file: Uint8Array): Promise<string> =>
  openReport(file).then(
    () => "read",
    (error) => error.code ?? `not a refusal: ${error.stack}`,
  );
const types = (main: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const word = (document: string | Uint8Array | Entry) =>
  zip({ "[Content_Types].xml": types("word/document.xml"), "word/document.xml": document });
const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (content: string, before = "") =>
  `<?xml version="1.0"?>${before}<w:document ${names}><w:body>${content}</w:body></w:document>`;

test("a small archive that unpacks to very much is refused before it is unpacked", async () => {
  const bomb = body(`<w:p><w:r><w:t>${" ".repeat(60_000_000)}</w:t></w:r></w:p>`);
  expect(await code(word(bomb))).toBe("unsafe");
  const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`a${at}`, ""]));
  expect(await code(zip({ "[Content_Types].xml": types("word/document.xml"), ...parts }))).toBe("unsafe");
});

test("an entry that holds more than it says is damaged", async () => {
  const file = word(body(p("a".repeat(5_000))));
  const size = file.indexOf("PK\x01\x02", 0, "latin1");
  for (let at = size; at >= 0; at = file.indexOf("PK\x01\x02", at + 4, "latin1")) file.writeUInt32LE(10, at + 24);
  expect(await code(file)).toBe("damaged");
});

test.each([
  [
    "a name twice",
    [
      ["word/document.xml", body(p("一"))],
      ["word/document.xml", body(p("二"))],
    ],
    "unsafe",
  ],
  [
    "a name in capitals too",
    [
      ["word/document.xml", body(p("一"))],
      ["Word/Document.xml", body(p("二"))],
    ],
    "unsafe",
  ],
  [
    "a name that leads out",
    [
      ["word/document.xml", body(p("一"))],
      ["../../etc/passwd", "x"],
    ],
    "unsafe",
  ],
  [
    "a name from the top",
    [
      ["word/document.xml", body(p("一"))],
      ["/etc/passwd", "x"],
    ],
    "unsafe",
  ],
  ["a locked entry", [["word/document.xml", { content: body(p("一")), encrypted: true }]], "encrypted"],
  ["no document", [["other.xml", "<a/>"]], "damaged"],
] as [string, [string, string | Entry][], string][])("%s: refused", async (_, entries, expected) => {
  expect(await code(zip([["[Content_Types].xml", types("word/document.xml")], ...entries]))).toBe(expected);
});

const entities = (count: number) =>
  Array.from({ length: count }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join("");

test("declarations of a document type are refused, and with them entities from outside and those that multiply", async () => {
  const outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
  const many = `<!DOCTYPE d [<!ENTITY a0 "AAAAAAAAAA">${entities(9)}]>`;
  expect(await code(word(body(p("&x;"), outside)))).toBe("unsafe");
  expect(await code(word(body(p("&a9;"), many)))).toBe("unsafe");
  expect(await code(word(body(p("a"), '<!DOCTYPE d SYSTEM "http://127.0.0.1:1/x.dtd">')))).toBe("unsafe");
  const content = `<?xml version="1.0"?>${outside}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>`;
  expect(await code(zip({ mimetype: { content: odtType, stored: true }, "content.xml": content }))).toBe("unsafe");
  expect(await code(word(body(p("&unknown;"))))).toBe("damaged");
});

test("what is nested too deeply is refused in every format", async () => {
  const deep = (open: string, close: string, count = 20_000) => open.repeat(count) + close.repeat(count);
  expect(await code(word(body(deep("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"))))).toBe("unsafe");
  expect(await code(docx(deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 300)))).toBe("unsafe");
  expect(await code(odt(deep("<text:section>", "</text:section>")))).toBe("unsafe");
  expect(await code(Buffer.from(`<!doctype html>${deep("<div>", "</div>")}`))).toBe("unsafe");
  expect(await code(Buffer.from(`<!doctype html>${"<div>".repeat(3_000_000)}`))).toBe("unsafe");
  expect(await code(docx(deep("<w:tbl><w:tr><w:tc>", `${p("底")}</w:tc></w:tr></w:tbl>`, 60)))).toBe("read");
});

test("many elements are refused, not kept", async () => {
  expect(await code(docx(`${"<w:p/>".repeat(2_000_001)}`))).toBe("unsafe");
});

test("what is only half there is damaged", async () => {
  const whole = docx(p("本文".repeat(500)));
  for (const part of [0.3, 0.7, 0.98]) expect(await code(whole.subarray(0, whole.length * part))).toBe("damaged");
  expect(await code(word("<w:document"))).toBe("damaged");
  expect(await code(word(Uint8Array.from([0xff, 0x00, 0xc3, 0x28])))).toBe("damaged");
  expect(await code(word({ content: body(p("一")), stored: true }).fill(0x41, 400, 410))).not.toMatch(/^not/);
});

test("locked OpenDocument files, other archives and pictures by another name are known", async () => {
  const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
  expect(await code(odt("<text:p>a</text:p>", { manifest }))).toBe("encrypted");
  expect(await code(zip({ "[Content_Types].xml": types("x").replaceAll("wordprocessingml.document", "spreadsheetml.sheet") }))).toBe("unknownFormat"); // biome-ignore format: one file
  expect(await code(zip({ "META-INF/MANIFEST.MF": "Manifest-Version: 1.0" }))).toBe("unknownFormat");
  expect(await code(pixel)).toBe("picture");
});

test("a table that claims to be endless is cut to what a table can be", async () => {
  const cell =
    '<table:table-cell table:number-columns-repeated="999999999" table:number-columns-spanned="99999999"><text:p>a</text:p></table:table-cell>';
  const source = await openReport(odt(`<table:table><table:table-row table:number-rows-repeated="99999999">${cell}</table:table-row></table:table>`)); // biome-ignore format: one file
  expect(JSON.stringify(source).length).toBeLessThan(10_000_000);
});
