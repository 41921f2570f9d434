import { Extension } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    restrict: {
      /** Keeps the marked paragraphs from those who may read only public and internal text, or opens them again. */
      toggleRestricted: () => ReturnType;
    };
  }
}

const graded = ["paragraph", "heading", "blockquote", "bulletList", "orderedList", "listItem", "table"];

/** The paragraphs and headings that the selection touches, with their places. */
function touched({ doc, selection: { from, to } }: Pick<EditorState, "doc" | "selection">) {
  const found: { pos: number; attrs: Record<string, unknown> }[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) found.push({ pos, attrs: node.attrs });
  });
  return found;
}

/** Is everything the selection touches restricted? */
export const isRestricted = (state: Pick<EditorState, "doc" | "selection">): boolean => {
  const blocks = touched(state);
  return blocks.length > 0 && blocks.every(({ attrs }) => attrs.grade === "RESTRICTED");
};

/** The grade of a block. `word` is what a reader sees before it. */
export const Restricting = Extension.create<{ word: string }>({
  name: "restrict",
  addOptions: () => ({ word: "" }),

  addGlobalAttributes() {
    const { word } = this.options;
    return [
      {
        types: graded,
        attributes: {
          grade: {
            default: null,
            parseHTML: (element) => (element.dataset.grade === "RESTRICTED" ? "RESTRICTED" : null),
            renderHTML: ({ grade }) => (grade === "RESTRICTED" ? { "data-grade": grade, "data-grade-word": word } : {}),
          },
        },
      },
    ];
  },

  addCommands() {
    return {
      toggleRestricted:
        () =>
        ({ state, tr, dispatch }) => {
          const grade = isRestricted(state) ? null : "RESTRICTED";
          for (const { pos, attrs } of touched(state)) tr.setNodeMarkup(pos, null, { ...attrs, grade });
          dispatch?.(tr);
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return { "Mod-Shift-l": () => this.editor.commands.toggleRestricted() };
  },
});
