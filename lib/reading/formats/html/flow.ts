import type { Block, TextAttributes } from "../../source";
import type { Collector } from "../collector";
import type { Look } from "../look";
import { emptyContent, type ParagraphContent, paragraphOf } from "../paragraph-content";
import type { List } from "./list-label";

/** What holds for the letters at a place of a page. */
export type Place = {
  look: Look;
  level: number;
  style?: TextAttributes["style"];
  list?: List;
  /** The item that is being read: its label until something of it has been printed. */
  item?: { label: string };
  isPreformatted: boolean;
};

/** Text that gathers until a block begins or ends. */
export type Flow = { collector: Collector; onto: Block[]; open?: { content: ParagraphContent; place: Place } };

/** The paragraph that letters now belong to. */
export function openParagraph(flow: Flow, place: Place): ParagraphContent {
  flow.open ??= { content: emptyContent(), place };
  return flow.open.content;
}

/** Ends the paragraph that is open. */
export function endParagraph(flow: Flow): void {
  const { open, onto } = flow;
  if (!open) return;
  flow.open = undefined;
  const { content, place } = open;
  onto.push(...content.before);
  if (!content.text.isBlank) {
    const { level, style, list, item } = place;
    onto.push(paragraphOf(content, { level, style, label: item?.label, depth: list?.depth }));
    if (item) item.label = "";
  }
  onto.push(...content.after);
}
