import { createRequire } from "node:module";
import path from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/pdf";
import { limits } from "../../guard/limits";
import { Refusal } from "../../refusal";

/** Opens a PDF, or refuses one that is locked, damaged, cut off or too long. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // What is cut off could be mended by guessing, and would lack its end without a word.
  const tail = Buffer.from(bytes.subarray(-4096)).toString("latin1");
  if (!/%%EOF|startxref/.test(tail)) throw new Refusal("damaged");
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const document = await getDocument({
    // It takes the bytes over; they are needed afterwards.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Taiwanese documents name their letters by Big5 and leave the fonts to the reader.
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    verbosity: 0,
  }).promise.catch((error: Error) => {
    throw new Refusal(error.name === "PasswordException" ? "encrypted" : "damaged");
  });
  if (document.numPages <= limits.pages) return document;
  await document.destroy();
  throw new Refusal("tooManyPages", { pages: document.numPages, most: limits.pages });
}
