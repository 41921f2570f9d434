import { z } from "zod";
import { cleanText } from "./clean-text";
import { type Doc, listStyles, type Node } from "./model";

const maxDepth = 24;
const marks = z.array(z.object({ type: z.enum(["bold", "italic", "underline", "strike"]) }).strip());

const whole = (min: number, max: number) => z.number().int().min(min).max(max).optional().catch(undefined);
const attrs = z
  .object({
    level: whole(1, 4),
    listStyle: z.enum(listStyles).optional().catch(undefined),
    start: whole(1, 999),
    colspan: whole(1, 50),
    rowspan: whole(1, 500),
    grade: z.literal("RESTRICTED").optional().catch(undefined),
    pictureId: z.string().max(64).optional().catch(undefined),
  })
  .strip();

const blocks = new Set([
  "paragraph",
  "heading",
  "blockquote",
  "bulletList",
  "orderedList",
  "listItem",
  "table",
  "tableRow",
  "tableHeader",
  "tableCell",
  "horizontalRule",
  "hardBreak",
  "picture",
]);

/**
 * Tiptap JSON from a browser, or from storage → a document of known nodes, marks and attributes only.
 * What is not known is replaced by its content, so no words are lost.
 * @returns null when it is no document at all, or nested deeper than 24
 */
export function readDoc(value: unknown): Doc | null {
  if (!isObject(value) || value.type !== "doc" || !Array.isArray(value.content)) return null;
  try {
    const content = value.content.flatMap((child) => readNode(child, 0));
    return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function readNode(value: unknown, depth: number): Node[] {
  if (depth > maxDepth) throw new RangeError("nested too deep");
  if (!isObject(value)) return [];
  if (value.type === "text") return readText(value);
  const content = Array.isArray(value.content) ? value.content.flatMap((child) => readNode(child, depth + 1)) : [];
  if (typeof value.type !== "string" || !blocks.has(value.type)) return content;
  const known = attrs.safeParse(value.attrs ?? {});
  const kept = known.success
    ? Object.fromEntries(Object.entries(known.data).filter(([, part]) => part !== undefined))
    : {};
  return [
    {
      type: value.type,
      ...(Object.keys(kept).length > 0 ? { attrs: kept } : {}),
      ...(content.length > 0 ? { content } : {}),
    },
  ];
}

function readText(value: Record<string, unknown>): Node[] {
  const text = typeof value.text === "string" ? cleanText(value.text) : "";
  if (text === "") return [];
  const known = marks.safeParse(value.marks ?? []);
  return [{ type: "text", text, ...(known.success && known.data.length > 0 ? { marks: known.data } : {}) }];
}

/** A document that came as JSON text in a form field. */
export function readDocText(text: string): Doc | null {
  try {
    return readDoc(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
