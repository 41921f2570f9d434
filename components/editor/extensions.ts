import { Extension, type Extensions } from "@tiptap/core";
import { TableKit } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { ListStyling } from "./list-style";
import { PictureNode } from "./picture-node";
import { Restricting } from "./restrict";
import { TabLeaves } from "./tab-leaves";

type Setting = {
  restricted: string;
  picture: string;
  captions: Readonly<Record<string, string>>;
  /** What Alt-T writes: the time at the place of the meeting. Null turns it off. */
  stamp?: () => string | null;
};

/** The part of Tiptap that lib/richtext/model.ts knows: no code, no links, no foreign nodes. */
export const textExtensions = ({ restricted, picture, captions, stamp }: Setting): Extensions => [
  StarterKit.configure({
    heading: { levels: [1, 2, 3, 4] },
    code: false,
    codeBlock: false,
    link: false,
    // It would add a paragraph by itself, and a text that nobody touched would count as changed.
    trailingNode: false,
  }),
  TableKit.configure({ table: { resizable: false } }),
  ListStyling,
  TabLeaves,
  Restricting.configure({ word: restricted }),
  PictureNode.configure({ word: picture, captions }),
  Extension.create({
    name: "stamp",
    addKeyboardShortcuts() {
      const write = () => {
        const text = stamp?.();
        return text ? this.editor.commands.insertContent(text) : false;
      };
      return { "Alt-t": write };
    },
  }),
];
