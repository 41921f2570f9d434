import { type Element, elementAt, elementsIn } from "../../guard/xml";
import type { TextAttributes } from "../../source";
import { type Look, over } from "../look";
import { styleMeaning } from "../style-meaning";
import { lookOf, numberOf, valueIn } from "./properties";

/** What a style says, with what it takes from the styles that it is based on. */
export type Style = {
  /** Level of a heading from 1; 0 says that it is none. */
  level?: number;
  meaning?: TextAttributes["style"];
  numberId?: string;
  numberLevel?: number;
  look: Look;
};

export type Styles = {
  /** What a style says; one that is not there says nothing. */
  style: (id: string | undefined) => Style;
  /** What holds for a paragraph that names no style. */
  fallback: Style;
};

/** Longer chains of styles are circles. */
const longestChain = 20;

/** The styles of a document; without the part that holds them there are none. */
export function readStyles(root: Element | undefined): Styles {
  const byId = new Map(elementsIn(root, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const defaults = lookOf(elementAt(root, "w:docDefaults", "w:rPrDefault", "w:rPr"));
  const known = new Map<string, Style>();
  const ownDefault = [...byId].find(
    ([, { attributes }]) => attributes["w:type"] === "paragraph" && /^(1|true|on)$/.test(attributes["w:default"] ?? ""),
  )?.[0];

  function style(id: string | undefined, chain = 0): Style {
    const element = id === undefined ? undefined : byId.get(id);
    if (id === undefined || !element || chain > longestChain) return { look: { marks: {} } };
    const found = known.get(id);
    if (found) return found;
    const base = style(valueIn(element, "w:basedOn"), chain + 1);
    const made = merge(base, ownWords(element));
    known.set(id, made);
    return made;
  }

  return {
    style,
    fallback: merge({ look: defaults }, style(ownDefault)),
  };
}

function ownWords(element: Element): Style {
  const paragraph = elementAt(element, "w:pPr");
  const outline = numberOf(paragraph, "w:outlineLvl");
  const name = valueIn(element, "w:name") ?? "";
  const { level, meaning } = styleMeaning(name);
  return {
    level: outline === undefined ? level : (outline + 1) % 10,
    meaning,
    numberId: valueIn(elementAt(paragraph, "w:numPr"), "w:numId"),
    numberLevel: numberOf(elementAt(paragraph, "w:numPr"), "w:ilvl"),
    look: lookOf(elementAt(element, "w:rPr")),
  };
}

/** One style over another. */
function merge(lower: Style, upper: Style): Style {
  return {
    level: upper.level ?? lower.level,
    meaning: upper.meaning ?? lower.meaning,
    numberId: upper.numberId ?? lower.numberId,
    numberLevel: upper.numberLevel ?? lower.numberLevel,
    look: over(lower.look, upper.look),
  };
}
