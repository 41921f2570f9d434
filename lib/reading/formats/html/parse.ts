import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { limits } from "../../guard/limits";
import { Refusal } from "../../refusal";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** What stands wrongly in tables is moved before them, one by one and each slower than the last. */
const mostMoved = 50_000;

/** The tree of a page, as browsers would make it; one that is too deep or too large is refused while it grows. */
export function parseHtml(text: string): Element[] {
  let depth = 0;
  let nodes = 0;
  let moved = 0;
  const move = () => {
    moved += 1;
    if (moved > mostMoved) throw new Refusal("unsafe");
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      nodes += 1;
      if (nodes > limits.nodes) throw new Refusal("unsafe");
      return defaultTreeAdapter.createElement(...args);
    },
    insertBefore: (...args) => {
      move();
      defaultTreeAdapter.insertBefore(...args);
    },
    insertTextBefore: (...args) => {
      move();
      defaultTreeAdapter.insertTextBefore(...args);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > limits.depth) throw new Refusal("unsafe");
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const document = parse<DefaultTreeAdapterMap>(text, { treeAdapter, scriptingEnabled: false });
  return document.childNodes.filter(isElement);
}

export const isElement = (node: Node): node is Element => "tagName" in node;

/** An attribute of an element; "" when it is there without a value. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** What the style attribute of an element says of a property, in small letters. */
export function styled(element: Element, property: string): string | undefined {
  const style = attribute(element, "style");
  if (style === undefined) return undefined;
  for (const part of style.toLowerCase().split(";")) {
    const [name, value] = part.split(":", 2);
    if (name?.trim() === property) return value?.trim();
  }
  return undefined;
}
