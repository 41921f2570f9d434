import { SaxesParser } from "saxes";
import { Refusal } from "../refusal";
import { limits } from "./limits";
import { prefixOf } from "./xml-names";

/** An element with the prefixes that its format's own documentation uses, whatever the file chose. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

/** Reads a part of a document. Declarations of a document type are refused, and with them every entity of its own. */
export function parseXml(bytes: Uint8Array): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const top: Element = { name: "", attributes: {}, children: [] };
  const open = [top];
  let nodes = 0;
  const add = (node: Element | string) => {
    nodes += 1;
    if (nodes > limits.nodes) throw new Refusal("unsafe");
    open.at(-1)?.children.push(node);
  };
  parser.on("doctype", () => {
    throw new Refusal("unsafe");
  });
  parser.on("error", () => {
    throw new Refusal("damaged");
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const element: Element = { name: prefixOf(uri) + local, attributes: {}, children: [] };
    for (const { prefix, uri: space, local: name, value } of Object.values(attributes))
      if (prefix !== "xmlns") element.attributes[space ? prefixOf(space) + name : name] = value;
    add(element);
    if (open.push(element) > limits.depth) throw new Refusal("unsafe");
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(decode(bytes)).close();
  const root = top.children.find((node) => typeof node !== "string");
  if (!root || typeof root === "string") throw new Refusal("damaged");
  return root;
}

function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("damaged");
  }
}

/** The elements directly in one, of a name or all. */
export function elementsIn(element: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (const node of element?.children ?? [])
    if (typeof node !== "string" && (name === undefined || node.name === name)) found.push(node);
  return found;
}

/** The first element at the end of a path of names, each directly in the one before. */
export function elementAt(element: Element | undefined, ...path: string[]): Element | undefined {
  let found = element;
  for (const name of path) found = found && elementsIn(found, name)[0];
  return found;
}

/** Every element of a name within one, in order. */
export function allWithin(element: Element | undefined, name: string): Element[] {
  return elementsIn(element).flatMap((one) =>
    one.name === name ? [one, ...allWithin(one, name)] : allWithin(one, name),
  );
}

/** All text within an element. */
export const textWithin = (element: Element | undefined): string =>
  (element?.children ?? []).map((node) => (typeof node === "string" ? node : textWithin(node))).join("");
