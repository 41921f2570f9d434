import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/**
 * Esc, then Tab (or Shift-Tab) leaves the text from anywhere in it: in lists and tables Tab has work of its own, and who
 * has no mouse must not be held there (WCAG 2.1.2).
 */
export const TabLeaves = Extension.create({
  name: "tabLeaves",
  priority: 1200,
  addProseMirrorPlugins() {
    let leaving = false;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (_, event) => {
              if (event.isComposing) return false;
              const leaves = leaving && event.key === "Tab";
              // Shift alone is on its way to Shift-Tab.
              if (event.key !== "Shift") leaving = event.key === "Escape";
              return leaves;
            },
          },
        },
      }),
    ];
  },
});
