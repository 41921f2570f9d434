import type { PDFPageProxy } from "pdfjs-dist/types/src/pdf";
import type { Piece } from "./page-text";

/** Pages that may be looked at for the names of their fonts; later ones mostly bring no new font. */
const mostPages = 40;

/** Tells which fonts are bold by their names, which are known once a page that uses them has been laid out. */
export function createBoldFonts(): (page: PDFPageProxy, pieces: readonly Piece[]) => Promise<Set<string>> {
  const known = new Set<string>();
  const bold = new Set<string>();
  let looked = 0;
  return async (page, pieces) => {
    const fonts = new Set(pieces.map(({ font }) => font).filter((font) => font && !known.has(font)));
    if (fonts.size === 0 || looked >= mostPages) return bold;
    looked += 1;
    // A page that cannot be drawn can still be read.
    await page.getOperatorList().catch(() => undefined);
    for (const font of fonts) {
      known.add(font);
      const facts = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
      if (facts && (facts.bold || facts.black || /bold|black|heavy|semibold|demi/i.test(facts.name ?? "")))
        bold.add(font);
    }
    return bold;
  };
}
