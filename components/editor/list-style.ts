import { type Editor, Extension, InputRule, wrappingInputRule } from "@tiptap/core";
import type { NodeType } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { hanNumber } from "@/lib/numbering/chinese";
import { type ListStyle, listStyles } from "@/lib/richtext/model";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    listStyle: {
      /** Numbers the entries this way; a second time takes the numbering off. */
      setListStyle: (style: ListStyle) => ReturnType;
    };
  }
}

const numbers = new Map(Array.from({ length: 99 }, (_, place) => [hanNumber(place + 1), place + 1]));
/** 一、 → 1; whatever is no number begins at 1. */
export const startOf = (written: string): number => numbers.get(written) ?? (Number(written) || 1);

const typed: readonly [ListStyle, RegExp][] = [
  ["han", /^([一二三四五六七八九十]{1,3})、$/],
  ["hanParen", /^[（(]([一二三四五六七八九十]{1,3})[）)]$/],
  ["arabicParen", /^[（(](\d{1,2})[）)]\s$/],
];

/** Where the innermost numbered list around the caret begins, and how it numbers. */
export function innermostList({ selection: { $from } }: Pick<EditorState | Transaction, "selection">) {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === "orderedList" || node.type.name === "bulletList")
      return { node, depth, pos: $from.before(depth), style: node.attrs.listStyle as ListStyle | undefined };
  }
  return null;
}

/** The number that already stands before the entry with the caret, in a list numbered this way: whoever types it too means that one. */
function labelAt(state: EditorState, style: ListStyle): number | null {
  const list = innermostList(state);
  if (list?.node.type.name !== "orderedList" || list.style !== style) return null;
  const { $from } = state.selection;
  // A further paragraph of the entry has no label before it.
  return $from.index(list.depth + 1) === 0 ? Number(list.node.attrs.start ?? 1) + $from.index(list.depth) : null;
}

/** Numbering in the manner of official papers: 一、（一）1.(1). Typing the label starts the list; Tab goes one level in. */
export const ListStyling = Extension.create({
  name: "listStyle",
  // Before the list's own Tab.
  priority: 1100,

  addGlobalAttributes() {
    return [
      {
        types: ["orderedList"],
        attributes: {
          listStyle: {
            default: "arabic",
            parseHTML: (element) => listStyles.find((style) => style === element.dataset.listStyle) ?? "arabic",
            renderHTML: ({ listStyle }) => ({ "data-list-style": listStyle }),
          },
        },
      },
    ];
  },

  addCommands() {
    return {
      setListStyle:
        (style) =>
        ({ state, tr, chain, dispatch }) => {
          const list = innermostList(state);
          if (list?.node.type.name === "orderedList" && list.style !== style) {
            dispatch?.(tr.setNodeMarkup(list.pos, null, { ...list.node.attrs, listStyle: style }));
            return true;
          }
          if (list?.style === style) return chain().toggleOrderedList().run();
          return chain()
            .toggleOrderedList()
            .command(({ tr: after }) => restyle(after, style))
            .run();
        },
    };
  },

  addInputRules() {
    const type = this.editor.schema.nodes.orderedList as NodeType;
    const repeated = [...typed, ["arabic", /^(\d{1,2})\.\s$/] as const].map(
      ([style, find]) =>
        new InputRule({
          find,
          handler: ({ state, range, match }) => {
            if (labelAt(state, style) !== startOf(match[1] ?? "")) return null;
            state.tr.delete(range.from, range.to);
          },
        }),
    );
    const begun = typed.map(
      ([listStyle, find]): InputRule =>
        wrappingInputRule({
          find,
          type,
          getAttributes: (match) => ({ listStyle, start: startOf(match[1] ?? "") }),
          joinPredicate: (_, before) => before.attrs.listStyle === listStyle,
        }),
    );
    return [...repeated, ...begun];
  },

  addKeyboardShortcuts() {
    return { Tab: () => sink(this.editor) };
  },
});

function sink(editor: Editor): boolean {
  const outer = innermostList(editor.state);
  // What cannot go deeper keeps its numbering, and Tab leaves the text.
  if (!outer || !editor.can().sinkListItem("listItem")) return false;
  const next = listStyles[(listStyles.indexOf(outer.style ?? "arabicParen") + 1) % listStyles.length] ?? "arabic";
  return editor
    .chain()
    .sinkListItem("listItem")
    .command(({ tr }) => {
      const inner = innermostList(tr);
      // A list that was there before keeps its own numbering.
      return inner?.node.childCount === 1 && outer.node.type.name === "orderedList" ? restyle(tr, next) : true;
    })
    .run();
}

function restyle(tr: Transaction, style: ListStyle): boolean {
  const list = innermostList(tr);
  if (list?.node.type.name === "orderedList")
    tr.setNodeMarkup(list.pos, null, { ...list.node.attrs, listStyle: style });
  return true;
}
