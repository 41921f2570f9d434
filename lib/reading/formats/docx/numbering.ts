import { type Element, elementAt, elementsIn } from "../../guard/xml";
import { formatNumber } from "../number-format";
import { numberFormatOf } from "./number-formats";
import { isOn, numberOf, valueIn } from "./properties";
import type { Styles } from "./styles";

type Level = { format: string; text: string; start: number; restart?: number; isLegal: boolean; style?: string };
type Num = { definition: string; levels: Map<number, Level>; restarts: Map<number, number> };

export type Numbering = {
  /** The label of the next paragraph that is numbered so; "" for a bullet or an empty one. Counts on. */
  next: (numberId: string, level: number) => string | undefined;
  /** The level of a list that a style stands for, when the style itself does not say. */
  levelOfStyle: (numberId: string, styleId: string) => number | undefined;
};

/** Automatic numbering, to be asked in the order of the document. */
export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
  const definitions = new Map(
    elementsIn(root, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"] ?? "", one]),
  );
  const elements = new Map(elementsIn(root, "w:num").map((one) => [one.attributes["w:numId"] ?? "", one]));
  const nums = new Map<string, Num | undefined>();
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  function numOf(numberId: string): Num | undefined {
    if (!nums.has(numberId)) nums.set(numberId, readNum(elements.get(numberId), definitionOf));
    return nums.get(numberId);
  }

  /** A definition may stand in a style instead, and be only named here. */
  function definitionOf(id: string): [string, Element] | undefined {
    const element = definitions.get(id);
    const linked = valueIn(element, "w:numStyleLink");
    const throughStyle = linked && valueIn(elements.get(styles.style(linked).numberId ?? ""), "w:abstractNumId");
    const target = throughStyle && definitions.get(throughStyle);
    if (throughStyle && target) return [throughStyle, target];
    return element && [id, element];
  }

  return {
    next: (numberId, level) => {
      const num = numOf(numberId);
      const definition = num?.levels.get(level);
      if (!num || !definition) return undefined;
      const counts = counters.get(num.definition) ?? new Map<number, number>();
      counters.set(num.definition, counts);
      const restart = num.restarts.get(level);
      const isFirst = !begun.has(`${numberId} ${level}`);
      begun.add(`${numberId} ${level}`);
      const before = isFirst && restart !== undefined ? undefined : counts.get(level);
      counts.set(level, before === undefined ? (restart ?? definition.start) : before + 1);
      restartDeeper(num, counts, level);
      return definition.format === "bullet" ? "" : labelOf(num, counts, definition);
    },
    levelOfStyle: (numberId, styleId) =>
      [...(numOf(numberId)?.levels ?? [])].find(([, { style }]) => style === styleId)?.[0],
  };
}

function readNum(element: Element | undefined, definitionOf: (id: string) => [string, Element] | undefined) {
  const found = element && definitionOf(valueIn(element, "w:abstractNumId") ?? "");
  if (!found) return undefined;
  const [definition, abstract] = found;
  const num: Num = { definition, levels: new Map(), restarts: new Map() };
  for (const one of elementsIn(abstract, "w:lvl"))
    num.levels.set(Number(one.attributes["w:ilvl"] ?? 0), readLevel(one));
  for (const override of elementsIn(element, "w:lvlOverride")) {
    const level = Number(override.attributes["w:ilvl"] ?? 0);
    const own = elementAt(override, "w:lvl");
    if (own) num.levels.set(level, readLevel(own));
    const start = numberOf(override, "w:startOverride");
    if (start !== undefined) num.restarts.set(level, start);
  }
  return num;
}

function readLevel(element: Element): Level {
  // A format of the maker's own stands in an alternative, with a plain one beside it.
  const plain = elementAt(element, "mc:AlternateContent", "mc:Fallback");
  return {
    format: valueIn(element, "w:numFmt") ?? valueIn(plain, "w:numFmt") ?? "decimal",
    text: valueIn(element, "w:lvlText") ?? "",
    start: numberOf(element, "w:start") ?? 0,
    restart: numberOf(element, "w:lvlRestart"),
    isLegal: isOn(element, "w:isLgl") ?? false,
    style: valueIn(element, "w:pStyle"),
  };
}

/** A level begins anew after one above it, unless it says after which, or never (0). */
function restartDeeper(num: Num, counts: Map<number, number>, level: number): void {
  for (const deeper of [...counts.keys()]) {
    const after = num.levels.get(deeper)?.restart ?? deeper;
    if (deeper > level && level < after) counts.delete(deeper);
  }
}

function labelOf(num: Num, counts: Map<number, number>, { text, isLegal }: Level): string {
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const level = num.levels.get(Number(place) - 1);
    const format = numberFormatOf(level?.format);
    const count = counts.get(Number(place) - 1) ?? level?.start ?? 1;
    return formatNumber(count, isLegal && format !== "none" ? "decimal" : format);
  });
}
