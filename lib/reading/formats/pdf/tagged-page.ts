import type { Block, Cell, Row, TextAttributes } from "../../source";
import { cellContent } from "../cell-content";
import type { Collector } from "../collector";
import { type Piece, withoutLooseSpaces } from "./page-text";
import { type Contents, idsBelow, isNode, type StructureNode, textOfPieces } from "./structure";

/** What holds where a node of the structure stands. */
type Place = { depth: number; level: number; style?: TextAttributes["style"]; label?: string };
type Reading = { contents: Contents; page: number; collector: Collector };

const inline = new Set(
  "Span Quote Em Strong Code Link Reference BibEntry Annot Ruby RB RT RP Warichu WT WP Formula Form Lbl Sub".split(" "),
);

/** The blocks of a page by its structure tree. */
export function readTaggedPage(tree: StructureNode, contents: Contents, page: number, collector: Collector): Block[] {
  return readNode({ contents, page, collector }, tree, { depth: -1, level: 0 });
}

function readNode(reading: Reading, node: StructureNode, place: Place): Block[] {
  const { role } = node;
  // Trees name what stands on other pages too, without its content.
  if (idsBelow(node).length === 0) return [];
  if (role === "Table") return readTable(reading, node, place);
  if (role === "L")
    return node.children.flatMap((child) => (isNode(child) ? readNode(reading, child, { ...place, depth: place.depth + 1 }) : [])); // biome-ignore format: a case a line
  if (role === "LI") return readItem(reading, node, place);
  if (role === "Figure") return readFigure(reading, node, place);
  if (role === "TOC") return readChildren(reading, node, { ...place, style: "contents" });
  return readChildren(reading, node, {
    ...place,
    style: styleOf(role) ?? place.style,
    level: levelOf(role) || place.level,
  });
}

function styleOf(role: string): TextAttributes["style"] {
  if (role === "Caption") return "caption";
  if (role === "Note" || role === "FENote") return "footnote";
  return role === "Title" ? "title" : undefined;
}

/** Text directly in a node is a paragraph; nodes that hold blocks of their own part it. */
function readChildren(reading: Reading, node: StructureNode, place: Place): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let { label } = place;
  const flush = () => {
    const block = paragraphOf(reading, pieces, { ...place, label });
    if (block) label = undefined;
    blocks.push(...(block ?? []));
    pieces = [];
  };
  const walk = (from: StructureNode) => {
    for (const child of from.children) {
      if (!isNode(child)) for (const piece of take(reading, child.id)) pieces.push(piece);
      else if (inline.has(child.role) && !(child.role === "Lbl" && isNote(node))) walk(child);
      else if (child.role === "Lbl") label = textOf(reading, child);
      else {
        flush();
        const below = readNode(reading, child, { ...place, label });
        if (below.length > 0) label = undefined;
        blocks.push(...below);
      }
    }
  };
  walk(node);
  flush();
  return blocks;
}

const isNote = ({ role }: StructureNode) => role === "Note" || role === "FENote";
const levelOf = (role: string) => (role === "H" ? 1 : Number(/^H([1-6])$/.exec(role)?.[1] ?? 0));

/** Pieces belong to one place; what a damaged tree names twice is printed once. */
function take({ contents }: Reading, id: string | undefined): Piece[] {
  const pieces = contents.get(id ?? "") ?? [];
  contents.delete(id ?? "");
  return pieces;
}

function textOf(reading: Reading, node: StructureNode): string {
  const pieces = (from: StructureNode): Piece[] =>
    from.children.flatMap((child) => (isNode(child) ? pieces(child) : take(reading, child.id)));
  return withoutLooseSpaces(textOfPieces(pieces(node))).trim();
}

function paragraphOf({ page }: Reading, pieces: Piece[], { depth, level, style, label }: Place) {
  const text = withoutLooseSpaces(textOfPieces(pieces)).trim();
  if (text === "") return undefined;
  const attrs: TextAttributes = {
    ...(label ? { label } : {}),
    ...(depth >= 0 && level === 0 ? { depth } : {}),
    ...(style ? { style } : {}),
    size: mostCommonSize(pieces),
    page,
  };
  const content = [{ type: "text" as const, text }];
  return [level > 0 && style !== "contents" ? { type: "heading" as const, attrs: { ...attrs, level }, content } : { type: "paragraph" as const, attrs, content }]; // biome-ignore format: one choice
}

function mostCommonSize(pieces: readonly Piece[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of pieces) sizes.set(size, (sizes.get(size) ?? 0) + text.trim().length);
  return [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [0, -1])[0];
}

function readItem(reading: Reading, node: StructureNode, place: Place): Block[] {
  const marks = node.children.filter((child) => isNode(child) && child.role === "Lbl") as StructureNode[];
  const label = marks.map((mark) => textOf(reading, mark)).join("");
  const rest = { ...node, children: node.children.filter((child) => !marks.includes(child as StructureNode)) };
  if (marks.length === 0) return labelFirst(readChildren(reading, rest, place));
  const isBullet = /^[^\p{L}\p{N}]*$/u.test(label) || /^o$/.test(label);
  return readChildren(reading, rest, { ...place, label: isBullet ? undefined : label });
}

const numberOrBullet =
  /^(?:([（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[壹貳參肆伍陸柒捌玖拾]{1,3}|[甲乙丙丁戊己庚辛壬癸]|[a-zA-Z]|[ivx]{1,5})[)）.．、])|[•●○■□▪◦‣➢◆※])\s*/;

/** Some programs set the number of an item as part of its text. */
function labelFirst([first, ...rest]: Block[]): Block[] {
  if (!first) return [];
  const [start] = first.type === "paragraph" ? first.content : [];
  if (first.type !== "paragraph" || start?.type !== "text") return [first, ...rest];
  const [found = "", label] = numberOrBullet.exec(start.text) ?? [];
  if (found === start.text) return [first, ...rest];
  const content = [{ ...start, text: start.text.slice(found.length) }, ...first.content.slice(1)];
  return [{ ...first, attrs: { ...first.attrs, ...(label ? { label } : {}) }, content }, ...rest];
}

/** The picture itself stays in the file; what is said of it and written on it is read. */
function readFigure(reading: Reading, node: StructureNode, place: Place): Block[] {
  const { collector, page } = reading;
  collector.notice("picturesDropped");
  const alt = node.alt?.trim();
  const written = readChildren(reading, node, place);
  return alt ? [{ type: "figure", attrs: { picture: "", alt, page } }, ...written] : written;
}

function readTable(reading: Reading, node: StructureNode, place: Place): Block[] {
  const rows: Row[] = [];
  const before: Block[] = [];
  const walk = (from: StructureNode) => {
    for (const child of from.children) {
      if (!isNode(child)) continue;
      if (idsBelow(child).length === 0) continue;
      if (child.role === "TR") rows.push(readRow(reading, child));
      else if (/^T(Head|Body|Foot)$/.test(child.role)) walk(child);
      else before.push(...readNode(reading, child, place));
    }
  };
  walk(node);
  const printed = rows.filter(({ content }) => content.length > 0);
  return printed.length > 0 ? [...before, { type: "table", content: printed }] : before;
}

function readRow(reading: Reading, row: StructureNode): Row {
  const cells = row.children.flatMap((child): Cell[] => {
    if (!isNode(child)) return [];
    const content = cellContent(readChildren(reading, child, { depth: -1, level: 0 }));
    return [{ type: child.role === "TH" ? "tableHeader" : "tableCell", content }];
  });
  return { type: "tableRow", content: cells };
}
