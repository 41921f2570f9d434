import { expect, test } from "vitest";
import { Refusal } from "../refusal";
import { kindOf } from "./kind";

const bytes = (text: string) => Buffer.from(text, "latin1");
const png = bytes("\x89PNG\r\n\x1A\n\0\0\0\rIHDR");
const container = (part: string) =>
  Buffer.concat([bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Buffer.alloc(504), Buffer.from(part, "utf16le")]);

test.each([
  ["nothing", Buffer.alloc(0), "empty"],
  ["51 MB", Buffer.alloc(51 * 1024 * 1024, 32), "tooLarge"],
  ["an old Word file", container("WordDocument"), "oldWord"],
  ["a locked new Word file", container("EncryptedPackage"), "encrypted"],
  ["an old Excel file", container("Workbook"), "unknownFormat"],
  ["a PNG", png, "picture"],
  ["a JPEG", bytes("\xFF\xD8\xFF\xE0\0\x10JFIF"), "picture"],
  ["a TIFF", bytes("II*\0\x08\0\0\0"), "picture"],
  ["a drawing", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), "picture"],
  ["RTF", bytes("{\\rtf1\\ansi hello}"), "unknownFormat"],
  ["a program", bytes(`\x7FELF\x02\x01\x01${"\0\x01\x02\xFF".repeat(200)}`), "unknownFormat"],
  ["other XML", bytes('<?xml version="1.0"?><rss/>'), "unknownFormat"],
  ["half a zip archive", bytes("PK\x03\x04\x14\0\0\0"), "damaged"],
])("%s is refused", async (_, file, code) => {
  await expect(kindOf(file)).rejects.toThrow(expect.objectContaining({ code }) as Refusal);
  await expect(kindOf(file)).rejects.toBeInstanceOf(Refusal);
});

test.each([
  ["<!DOCTYPE html><p>a", "html"],
  ["\n <!-- a note --><html><body>", "html"],
  ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', "html"],
  ["<p>報告</p>", "html"],
  ["<div align=center>\n\n# A title\n</div>", "txt"],
  ["報告 < 10", "txt"],
  ["%PDF-1.7\n%\xE2\xE3", "pdf"],
  ["a word about %PDF-1.7", "txt"],
])("%s is %s", async (text, format) => {
  expect(await kindOf(bytes(text))).toMatchObject({ format });
});
