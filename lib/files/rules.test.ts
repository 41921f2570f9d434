import { expect, test } from "vitest";
import { cleanName, dispositionOf, isPicture, isScan, kindBlocker, markingIn, mediaTypeOf } from "./rules";

const bytes = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const zip = (rest = "") => bytes(`PK\x03\x04${"\0".repeat(26)}${rest}`);
const office = "application/vnd.openxmlformats-officedocument.";

test.each([
  ["%PDF-1.7", "application/pdf"],
  ["\x89PNG\r\n\x1a\n", "image/png"],
  ["\xff\xd8\xff\xe0", "image/jpeg"],
  ["GIF87a", "image/gif"],
  ["GIF89a", "image/gif"],
  ["RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
  ["RIFF\0\0\0\0WAVEfmt ", "application/octet-stream"],
  ["<svg xmlns='http://www.w3.org/2000/svg'>", "application/octet-stream"],
  ["<!doctype html>", "application/octet-stream"],
  ["", "application/octet-stream"],
])("%j is %s", (head, type) => expect(mediaTypeOf(bytes(head))).toBe(type));

test.each([
  [zip("mimetypeapplication/vnd.oasis.opendocument.text"), [], "application/vnd.oasis.opendocument.text"],
  [zip(), ["[Content_Types].xml", "word/document.xml"], `${office}wordprocessingml.document`],
  [zip(), ["xl/workbook.xml"], `${office}spreadsheetml.sheet`],
  [zip(), ["ppt/presentation.xml"], `${office}presentationml.presentation`],
  [zip(), ["word/document.xml", "word/vbaProject.bin"], "application/octet-stream"],
  [zip(), ["readme.txt"], "application/octet-stream"],
])("an archive is what it holds (%#)", (head, entries, type) => expect(mediaTypeOf(head, entries)).toBe(type));

test("a scan is PDF, PNG or JPEG; a picture is what a page may show", () => {
  expect(["application/pdf", "image/png", "image/jpeg"].every(isScan)).toBe(true);
  expect(isScan("image/gif")).toBe(false);
  expect(isPicture("image/webp")).toBe(true);
  expect(isPicture("image/svg+xml")).toBe(false);
  expect(kindBlocker("scan", "image/gif")).toBe("files.notAScan");
  expect(kindBlocker("picture", "application/pdf")).toBe("files.notAPicture");
  expect(kindBlocker("any", "application/octet-stream")).toBeNull();
});

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\照片\\合影.jpg", "合影.jpg"],
  ["a\u202Egpj.exe", "agpj.exe"],
  ["\0\n", "file"],
  [".htaccess", "htaccess"],
  [`${"長".repeat(300)}.pdf`, `${"長".repeat(196)}.pdf`],
])("%j is kept as %j", (sent, kept) => expect(cleanName(sent)).toBe(kept));

test.each([
  ["機密_簡報.pdf", "機密"],
  ["(密)名單.docx", "密"],
  ["（極機密）談判底線.odt", "極機密"],
  ["簡報-絕對機密.pdf", "絕對機密"],
  ["密件 名單.pdf", "密件"],
  ["Brief SECRET.pdf", "SECRET"],
  ["TOP-SECRET brief.pdf", "TOP SECRET"],
  ["密.pdf", "密"],
])("%s bears the marking %s", (name, found) => expect(markingIn(name)).toBe(found));
test.each([
  "保密協定.pdf",
  "機密等級說明.pdf",
  "親密夥伴.jpg",
  "secretariat report.pdf",
  "第35次ACTWG.pdf",
  "密西根行程.pdf",
])("%s bears none", (name) => expect(markingIn(name)).toBeNull());

test("names come back in every language", () =>
  expect(dispositionOf('簽 "1".pdf', "application/pdf", true)).toBe(
    `attachment; filename="_ _1_.pdf"; filename*=UTF-8''%E7%B0%BD%20%221%22.pdf`,
  ));
test("only pictures stand in a page, and only when asked", () => {
  expect(dispositionOf("a.png", "image/png", true)).toMatch(/^inline/);
  expect(dispositionOf("a.png", "image/png", false)).toMatch(/^attachment/);
  expect(dispositionOf("a.svg", "application/octet-stream", true)).toMatch(/^attachment/);
  expect(dispositionOf("a.svg", "image/svg+xml", true)).toMatch(/^attachment/);
  expect(dispositionOf("a.html", "text/html", true)).toMatch(/^attachment/);
});
