import { allWithin, type Element } from "../../guard/xml";
import { isPageNumber } from "../page-number";
import type { Document, Story } from "./document";
import { type Part, readPart, relatedTo } from "./package";
import { linesOf } from "./paragraph";

/** Headers and footers: each text once, however many pages and sections it stands on. */
export async function readHeadersAndFooters(document: Document, main: Part): Promise<void> {
  for (const what of ["header", "footer"] as const) {
    const seen = new Set<string>();
    for (const { target } of relatedTo(main, what)) {
      const part = await readPart(document.archive, target);
      if (!part) continue;
      const story: Story = { document, part, fields: [] };
      const numbers = hasPageNumber(part.root);
      for (const line of linesOf(story, part.root)) {
        if (seen.has(line)) continue;
        seen.add(line);
        const isNumber = numbers && isPageNumber(line);
        document.collector.apart(isNumber ? "pageNumber" : what, line, what === "header" ? 0 : "end");
      }
    }
  }
}

const hasPageNumber = (root: Element): boolean =>
  [
    ...allWithin(root, "w:instrText").map((one) => one.children.join("")),
    ...allWithin(root, "w:fldSimple").map((one) => one.attributes["w:instr"] ?? ""),
  ].some((instruction) => /\b(PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction));
