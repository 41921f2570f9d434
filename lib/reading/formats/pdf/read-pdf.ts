import type { PDFDocumentProxy } from "pdfjs-dist/types/src/pdf";
import { Refusal } from "../../refusal";
import type { RawLine, Source } from "../../source";
import { createCollector } from "../collector";
import { blocksFromLines } from "../plain/blocks-from-lines";
import { createArtifacts } from "./artifacts";
import { createBoldFonts } from "./bold-fonts";
import { withColumns } from "./columns";
import { linesOfPage } from "./lines";
import { openPdf } from "./open-pdf";
import { type Piece, readPieces } from "./page-text";
import { addPage } from "./rejoin";
import { contentsOf, idsBelow, lettersIn, type StructureNode } from "./structure";
import { readTaggedPage } from "./tagged-page";

type Page = { pieces: Piece[]; tree: StructureNode | undefined; height: number };

/** Of a document's letters the structure must hold so many to be believed. */
const enough = 0.9;
/** Letters that a page has on average unless it is a picture, where there are several. */
const fewLetters = 10;
const severalPages = 3;

/** Reads a PDF by its structure tree, or by where its letters stand. */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const document = await openPdf(bytes);
  try {
    const { pages, bold } = await readPages(document);
    const letters = pages.reduce((sum, { pieces }) => sum + lettersIn(pieces), 0);
    if (letters === 0 || (pages.length >= severalPages && letters < fewLetters * pages.length))
      throw new Refusal("noTextLayer");
    return isStructured(pages) ? tagged(pages) : untagged(pages, bold);
  } finally {
    await document.destroy();
  }
}

async function readPages(document: PDFDocumentProxy) {
  const boldFonts = createBoldFonts();
  const pages: Page[] = [];
  let bold = new Set<string>();
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const pieces = await readPieces(page);
      const tree = (await page.getStructTree()) as StructureNode | null;
      // Where there is a structure it says what is a heading, and fonts take long to load.
      if (!tree) bold = await boldFonts(page, pieces);
      pages.push({ pieces, tree: tree ?? undefined, height: page.getViewport({ scale: 1 }).height });
      page.cleanup();
    }
  } catch {
    throw new Refusal("damaged");
  }
  return { pages, bold };
}

/** Whether nearly all that is no artifact is in the tree, and not most of it an artifact. */
function isStructured(pages: readonly Page[]): boolean {
  let [inTree, outside, artifacts] = [0, 0, 0];
  for (const { pieces, tree } of pages) {
    const ids = new Set(tree ? idsBelow(tree) : []);
    for (const piece of pieces) {
      const letters = lettersIn([piece]);
      if (piece.isArtifact) artifacts += letters;
      else if (piece.id !== undefined && ids.has(piece.id)) inTree += letters;
      else outside += letters;
    }
  }
  return inTree > 0 && inTree >= enough * (inTree + outside) && artifacts < inTree;
}

function tagged(pages: readonly Page[]): Source {
  const collector = createCollector();
  const artifacts = createArtifacts();
  for (const [at, { pieces, tree, height }] of pages.entries()) {
    const contents = contentsOf(pieces);
    const blocks = tree ? readTaggedPage(tree, contents, at + 1, collector) : [];
    // What the tree has not asked for stands beside it.
    const left = new Set([...contents.values()].flat());
    const beside = pieces.filter((piece) => piece.isArtifact || piece.id === undefined || left.has(piece));
    const start = collector.blocks.length;
    addPage(collector.blocks, blocks);
    for (const { what, text } of artifacts(linesOfPage(beside, new Set()), height))
      collector.apart(what, text, what === "header" ? start : collector.blocks.length);
  }
  return collector.source("pdf");
}

function untagged(pages: readonly Page[], bold: ReadonlySet<string>): Source {
  const lines: RawLine[] = pages.flatMap(({ pieces }, at) => withColumns(linesOfPage(pieces, bold), at + 1));
  return { format: "pdf", ...blocksFromLines(lines), pictures: [], notices: [] };
}
