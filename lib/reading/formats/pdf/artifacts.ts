import type { Apart } from "../../source";
import { isPageNumber } from "../page-number";
import type { Line } from "./lines";

/** Text beside the structure: what the top and the foot of pages say, each once. */
export function createArtifacts(): (lines: readonly Line[], height: number) => { what: Apart["what"]; text: string }[] {
  const seen = new Set<string>();
  return (lines, height) =>
    lines.flatMap(({ segments, base }) => {
      const text = segments.map((one) => one.text).join("\t");
      const what = isPageNumber(text) ? "pageNumber" : base < height / 2 ? "header" : "footer";
      if (text === "" || seen.has(`${what} ${text}`)) return [];
      seen.add(`${what} ${text}`);
      return [{ what, text }];
    });
}
