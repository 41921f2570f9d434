import { type Element, elementAt, elementsIn } from "../../guard/xml";
import type { TextAttributes } from "../../source";
import { type Look, over } from "../look";
import { styleMeaning } from "../style-meaning";

/** What a style says, with what it takes from its parents. */
export type Style = {
  /** Level of a heading from 1; 0 says that it is none. */
  level?: number;
  meaning?: TextAttributes["style"];
  /** The list that a paragraph of this style is numbered by; "" says by none. */
  list?: string;
  look: Look;
};

/** A level of a list, with how its number is printed. */
export type ListLevel = {
  isBullet: boolean;
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels are printed, this one last. */
  shown: number;
  /** The whole label with `%1%` for the number of a level, as newer programs write it. */
  pattern?: string;
};

export type Styles = {
  style: (family: "paragraph" | "text", name: string | undefined) => Style;
  list: (name: string | undefined, level: number) => ListLevel | undefined;
  outline: (level: number) => ListLevel | undefined;
};

const longestChain = 20;
const outlineName = "\0outline";

/** The styles of a document, of both parts that hold such. */
export function readStyles(roots: (Element | undefined)[]): Styles {
  const byName = new Map<string, Element>();
  const lists = new Map<string, Map<number, ListLevel>>();
  const fallback: Record<string, Style> = {};
  for (const root of roots)
    for (const part of ["office:styles", "office:automatic-styles"])
      for (const one of elementsIn(elementAt(root, part))) {
        const name = one.attributes["style:name"] ?? "";
        const family = one.attributes["style:family"] ?? "";
        if (one.name === "style:style") byName.set(`${family}:${name}`, one);
        else if (one.name === "style:default-style") fallback[family] = ownWords(one);
        else if (one.name === "text:list-style") lists.set(name, levelsOf(one));
        else if (one.name === "text:outline-style") lists.set(outlineName, levelsOf(one));
      }
  const known = new Map<string, Style>();

  function style(family: "paragraph" | "text", name: string | undefined, chain = 0): Style {
    const base = family === "paragraph" ? (fallback.paragraph ?? { look: { marks: {} } }) : { look: { marks: {} } };
    const key = `${family}:${name}`;
    const element = byName.get(key);
    if (!element || chain > longestChain) return base;
    const found = known.get(key);
    if (found) return found;
    const parent = style(family, element.attributes["style:parent-style-name"], chain + 1);
    const own = ownWords(element);
    const made: Style = {
      level: own.level ?? parent.level,
      meaning: own.meaning ?? parent.meaning,
      list: own.list ?? parent.list,
      look: over(parent.look, own.look),
    };
    known.set(key, made);
    return made;
  }

  return {
    style: (family, name) => style(family, name),
    list: (name, level) => lists.get(name ?? "")?.get(level),
    outline: (level) => lists.get(outlineName)?.get(level),
  };
}

function ownWords(element: Element): Style {
  const { attributes } = element;
  const { level, meaning } = styleMeaning(attributes["style:display-name"] ?? attributes["style:name"] ?? "");
  const outline = attributes["style:default-outline-level"];
  return {
    level: outline === undefined ? level : Number(outline) || 0,
    meaning,
    list: attributes["style:list-style-name"],
    look: lookOf(elementAt(element, "style:text-properties")?.attributes ?? {}),
  };
}

function lookOf(properties: Record<string, string>): Look {
  const look: Look = { marks: {} };
  const said = (name: string) => properties[`style:${name}-asian`] ?? properties[`fo:${name}`];
  const weight = said("font-weight");
  if (weight) look.marks.bold = weight === "bold" || Number(weight) >= 600;
  const slant = said("font-style");
  if (slant) look.marks.italic = slant !== "normal";
  const underline = properties["style:text-underline-style"];
  if (underline) look.marks.underline = underline !== "none";
  const strike = properties["style:text-line-through-style"];
  if (strike) look.marks.strike = strike !== "none";
  const size = /^([\d.]+)pt$/.exec(said("font-size") ?? "")?.[1];
  if (size) look.size = Number(size);
  const display = properties["text:display"];
  if (display) look.isHidden = display === "none";
  return look;
}

function levelsOf(element: Element): Map<number, ListLevel> {
  return new Map(
    elementsIn(element).flatMap(({ name, attributes }): [number, ListLevel][] => {
      const level = Number(attributes["text:level"]);
      if (!level) return [];
      return [
        [
          level,
          {
            isBullet: name === "text:list-level-style-bullet" || name === "text:list-level-style-image",
            format: attributes["style:num-format"] ?? "",
            prefix: attributes["style:num-prefix"] ?? "",
            suffix: attributes["style:num-suffix"] ?? "",
            start: Number(attributes["text:start-value"] ?? 1) || 0,
            shown: Math.min(10, Number(attributes["text:display-levels"] ?? 1) || 1),
            pattern: attributes["?:num-list-format"],
          },
        ],
      ];
    }),
  );
}
