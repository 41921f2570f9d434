import type { Mark } from "../../richtext/model";
import type { Inline } from "../source";

const order = ["bold", "italic", "underline", "strike"] as const;
export type MarkName = (typeof order)[number];
export type Marks = Partial<Record<MarkName, boolean>>;

/** Text as it gathers, run by run; runs that look the same become one. */
export class InlineText {
  readonly content: Inline[] = [];

  /** Adds a run of letters. */
  write(text: string, marks: Marks = {}): void {
    if (text === "") return;
    const names: Mark[] = order.filter((name) => marks[name]).map((type) => ({ type }));
    const last = this.content.at(-1);
    if (last?.type === "text" && sameMarks(last.marks ?? [], names)) last.text += text;
    else this.content.push({ type: "text", text, ...(names.length > 0 ? { marks: names } : {}) });
  }

  /** Ends the line, not the paragraph. */
  break(): void {
    this.content.push({ type: "hardBreak" });
  }

  /** Whether anything can be seen of it. */
  get isBlank(): boolean {
    return this.content.every((one) => one.type === "hardBreak" || one.text.trim() === "");
  }

  /** The content without white space and breaks around it. A tab at the beginning stays: it makes a column. */
  trimmed(): Inline[] {
    return trimEnd(trimStart(this.content));
  }
}

const sameMarks = (one: Mark[], other: Mark[]) =>
  one.length === other.length && one.every(({ type }, at) => type === other[at]?.type);

function trimStart(content: Inline[]): Inline[] {
  const [first, ...rest] = content;
  if (!first) return [];
  if (first.type === "hardBreak") return trimStart(rest);
  const text = first.text.replace(/^[^\S\t]+/, "");
  return text === "" ? trimStart(rest) : [{ ...first, text }, ...rest];
}

function trimEnd(content: Inline[]): Inline[] {
  const last = content.at(-1);
  if (!last) return [];
  const rest = content.slice(0, -1);
  if (last.type === "hardBreak") return trimEnd(rest);
  const text = last.text.trimEnd();
  return text === "" ? trimEnd(rest) : [...rest, { ...last, text }];
}

/** The letters of some content, with its breaks as line feeds. */
export const textOfInline = (content: readonly Inline[]): string =>
  content.map((one) => (one.type === "text" ? one.text : "\n")).join("");
