import { allWithin, type Element, elementAt, elementsIn } from "../../guard/xml";
import { linesOfBlock } from "../cell-content";
import { isPageNumber } from "../page-number";
import type { Document } from "./document";

/** Headers and footers of all kinds of pages: each text once. */
export function readHeadersAndFooters(document: Document, styles: Element | undefined): void {
  const seen = new Set<string>();
  for (const page of elementsIn(elementAt(styles, "office:master-styles"), "style:master-page"))
    for (const part of elementsIn(page)) {
      const what = /^style:(header|footer)/.exec(part.name)?.[1] as "header" | "footer" | undefined;
      if (!what || part.attributes["style:display"] === "false") continue;
      const hasNumber = ["text:page-number", "text:page-count"].some((name) => allWithin(part, name).length > 0);
      for (const line of document.blocksOf(document, part).flatMap(linesOfBlock)) {
        if (seen.has(`${what} ${line}`)) continue;
        seen.add(`${what} ${line}`);
        const kind = hasNumber && isPageNumber(line) ? "pageNumber" : what;
        document.collector.apart(kind, line, what === "header" ? 0 : "end");
      }
    }
}
