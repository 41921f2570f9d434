import { expect, test } from "vitest";
import { lettersOf } from "../../tests/support/outline";
import { file, pdf } from "../../tests/support/pdf";
import { openReport } from "./open";

const code = async (bytes: Uint8Array): Promise<string> =>
  openReport(bytes).then(
    () => "read",
    (error) => error.code ?? `not a refusal: ${error.stack}`,
  );
const page = [{ text: "壹、會議目的與過程說明", x: 72, y: 700 }];

test("a PDF of too many pages is refused by their number", async () => {
  await expect(openReport(pdf(Array.from({ length: 2_000 }, () => page)))).rejects.toMatchObject({
    code: "tooManyPages",
    values: { pages: 2_000, most: 1_000 },
  });
});

test("a PDF that is cut off, locked, or nothing but its first line is refused", async () => {
  const whole = pdf([page, page]);
  expect(await code(whole)).toBe("read");
  for (const part of [0.1, 0.5, 0.95]) expect(await code(whole.subarray(0, whole.length * part))).toBe("damaged");
  expect(await code(Buffer.from("%PDF-1.7\n%%EOF\n"))).toBe("damaged");
  const key = "<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>";
  const trailer = `/Encrypt<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -4>>/ID[<0011><0011>]`;
  const locked = file(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>"], trailer);
  expect(await code(locked)).toBe("encrypted");
});

test("a PDF of pictures only, or of pictures with page numbers, has no text layer", async () => {
  const picture = "q 500 0 0 700 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q";
  const scanned = file([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>",
    `<</Length ${picture.length}>>\nstream\n${picture}\nendstream`,
  ]);
  expect(await code(scanned)).toBe("noTextLayer");
  const numbers = Array.from({ length: 12 }, (_, at) => [{ text: String(at + 1), x: 290, y: 40 }]);
  expect(await code(pdf(numbers))).toBe("noTextLayer");
});

test("pages that name themselves are no endless document", async () => {
  const circle = file(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>"]);
  expect(await code(circle)).not.toMatch(/^(read|not)/);
});

test("5 MB in one line, with controls and overrides in it, are read without these", async () => {
  const line = "會議\u0000紀\u202E錄\u200B，".repeat(360_000);
  const source = await openReport(Buffer.from(line));
  expect(source.notices).toEqual([{ code: "controlCharacters", count: 3 * 360_000 }]);
  expect(lettersOf(source)).toBe("會議紀錄，".repeat(360_000));
});

test("5 MB in one line of HTML, and of what looks like Markdown, are read", async () => {
  const html = `<!doctype html><p>${"會議 &amp; 紀錄 ".repeat(200_000)}`;
  expect(await code(Buffer.from(html))).toBe("read");
  expect(await code(Buffer.from(`${"|-".repeat(1_500_000)}x`))).toBe("read");
  expect(await code(Buffer.from("**".repeat(2_000_000)))).toBe("read");
  expect(await code(Buffer.from("密 ".repeat(1_000_000)))).toBe("read");
});

test("what makes a page or a line slow to put together is read or refused soon", async () => {
  const soon = async (text: string, expected: string) => {
    const begun = performance.now();
    expect(await code(Buffer.from(text))).toBe(expected);
    expect(performance.now() - begun).toBeLessThan(10_000);
  };
  await soon(`<!doctype html><table>${"文<br>".repeat(60_000)}`, "unsafe");
  await soon(`<!doctype html><p>${"文<br>".repeat(200_000)}`, "read");
  await soon(`<!doctype html><p>${"<b>文 </b>".repeat(200_000)}`, "read");
  await soon(`<!doctype html><p>${"<br><img>".repeat(100_000)}`, "read");
  await soon(`<!doctype html><p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(" ")}>文`, "read");
});

test("a PDF with all its letters on one line, one by one, is read", async () => {
  const line = Array.from({ length: 20_000 }, (_, at) => ({ text: "會", x: (at * 97) % 5_000, y: 700 }));
  expect(await code(pdf([line]))).toBe("read");
});

test("text with a few wrong bytes is read and says so, bytes that are no text are refused", async () => {
  const text = Buffer.concat([Buffer.from("會議紀錄\n".repeat(200)), Buffer.from([0xff, 0x20])]);
  expect((await openReport(text)).notices).toEqual([{ code: "invalidBytes", count: 1 }]);
  expect(await code(Buffer.from(Uint8Array.from({ length: 4_000 }, (_, at) => (at * 197 + 131) % 256)))).toMatch(/unknownFormat|notText/); // biome-ignore format: one file
});
