import { type Element, elementAt } from "../../guard/xml";
import type { MarkName } from "../inline-text";
import type { Look } from "../look";

/** The value of a property directly in an element. */
export const valueIn = (element: Element | undefined, name: string): string | undefined =>
  elementAt(element, name)?.attributes["w:val"];

/** A property that is on when it is there, unless it says that it is off. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const property = elementAt(element, name);
  if (!property) return undefined;
  return !["0", "false", "off", "none"].includes(property.attributes["w:val"] ?? "");
}

/** A whole number that a property gives. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = valueIn(element, name);
  return value !== undefined && /^-?\d{1,6}$/.test(value) ? Number(value) : undefined;
}

const toggles: [string, MarkName][] = [
  ["w:b", "bold"],
  ["w:i", "italic"],
  ["w:strike", "strike"],
];

/** What the properties of a run say of its letters. */
export function lookOf(properties: Element | undefined): Look {
  const look: Look = { marks: {} };
  if (!properties) return look;
  for (const [name, mark] of toggles) {
    const on = isOn(properties, name);
    if (on !== undefined) look.marks[mark] = on;
  }
  const underline = elementAt(properties, "w:u");
  if (underline) look.marks.underline = (underline.attributes["w:val"] ?? "none") !== "none";
  const halfPoints = numberOf(properties, "w:sz");
  if (halfPoints) look.size = halfPoints / 2;
  const hidden = isOn(properties, "w:vanish");
  if (hidden !== undefined) look.isHidden = hidden;
  return look;
}
