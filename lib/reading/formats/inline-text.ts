import type { Mark } from "../../richtext/model";
import type { Inline } from "../source";

const order = ["bold", "italic", "underline", "strike"] as const;
export type MarkName = (typeof order)[number];
export type Marks = Partial<Record<MarkName, boolean>>;

/** Text as it gathers, run by run; runs that look the same become one. */
export class InlineText {
  readonly content: Inline[] = [];
  /** Whether nothing can be seen of it yet. */
  isBlank = true;
  /** Whether it ends with a space or a new line; asked after each run, when looking at all of it would take long. */
  endsWithSpace = true;

  /** Adds a run of letters. */
  write(text: string, marks: Marks = {}): void {
    if (text === "") return;
    if (text.trim() !== "") this.isBlank = false;
    this.endsWithSpace = text.endsWith(" ");
    const names: Mark[] = order.filter((name) => marks[name]).map((type) => ({ type }));
    const last = this.content.at(-1);
    if (last?.type === "text" && sameMarks(last.marks ?? [], names)) last.text += text;
    else this.content.push({ type: "text", text, ...(names.length > 0 ? { marks: names } : {}) });
  }

  /** Ends the line, not the paragraph. */
  break(): void {
    this.content.push({ type: "hardBreak" });
    this.endsWithSpace = true;
  }

  /** The content without white space and breaks around it. A tab at the beginning stays: it makes a column. */
  trimmed(): Inline[] {
    const isSpace = (one: Inline) => one.type === "hardBreak" || /^[^\S\t]*$/.test(one.text);
    const first = this.content.findIndex((one) => !isSpace(one));
    const last = this.content.findLastIndex((one) => one.type === "text" && one.text.trim() !== "");
    return this.content.slice(first, last + 1).map((one, at, { length }) => {
      if (one.type === "hardBreak") return one;
      const text = at === 0 ? one.text.replace(/^[^\S\t]+/, "") : one.text;
      return { ...one, text: at === length - 1 ? text.trimEnd() : text };
    });
  }
}

const sameMarks = (one: Mark[], other: Mark[]) =>
  one.length === other.length && one.every(({ type }, at) => type === other[at]?.type);

/** The letters of some content, with its breaks as line feeds. */
export const textOfInline = (content: readonly Inline[]): string =>
  content.map((one) => (one.type === "text" ? one.text : "\n")).join("");
