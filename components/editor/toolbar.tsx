"use client";

import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import { useRef } from "react";
import { Button } from "react-aria-components/Button";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { Toolbar as AriaToolbar } from "react-aria-components/Toolbar";
import { fill } from "@/components/ui/fill";
import type { ListStyle } from "@/lib/richtext/model";
import { innermostList } from "./list-style";
import { isRestricted } from "./restrict";
import type { EditorWords } from "./words";

type Props = { editor: Editor; words: EditorWords; stamp: boolean; onStamp: () => void };
type Tool = { name: string; label?: string; on?: boolean; off?: boolean; press: () => void };

const numberings: readonly [ListStyle, string][] = [
  ["han", "一、"],
  ["hanParen", "（一）"],
  ["arabic", "1."],
  ["arabicParen", "(1)"],
];
const levels = [1, 2, 3, 4] as const;

/** Formatting. Arrow keys move between the tools; the caret stays where it is. */
export function Toolbar({ editor, words, stamp, onStamp }: Props) {
  const byHand = useRef(false);
  const at = useEditorState({ editor, selector: ({ editor: now }) => formatAt(now) });
  const run = () => editor.chain().focus();

  const lists: Tool[] = [
    ...numberings.map(([style, label]) => ({
      label,
      name: words[style],
      on: at.list === style,
      press: () => run().setListStyle(style).run(),
    })),
    { label: "•", name: words.bullets, on: at.list === "bullets", press: () => run().toggleBulletList().run() },
  ];
  const marks: Tool[] = [
    { label: words.bold, name: words.boldName, on: at.bold, press: () => run().toggleBold().run() },
    { label: words.underline, name: words.underlineName, on: at.underline, press: () => run().toggleUnderline().run() },
    { name: words.quote, on: at.quote, press: () => run().toggleBlockquote().run() },
    { label: words.restrict, name: words.restrictName, on: at.restricted, press: () => run().toggleRestricted().run() },
  ];
  const table: Tool[] = at.table
    ? [
        { name: words.addRow, press: () => run().addRowAfter().run() },
        { name: words.addColumn, press: () => run().addColumnAfter().run() },
        { name: words.deleteRow, press: () => run().deleteRow().run() },
        { name: words.deleteColumn, press: () => run().deleteColumn().run() },
        { name: words.deleteTable, press: () => run().deleteTable().run() },
      ]
    : [{ name: words.table, press: () => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() }];
  const rest: Tool[] = [
    { name: words.undo, off: !at.undo, press: () => run().undo().run() },
    { name: words.redo, off: !at.redo, press: () => run().redo().run() },
  ];

  return (
    <AriaToolbar className="tools" aria-label={words.toolbar}>
      <select
        aria-label={words.style}
        value={at.level}
        onPointerDown={() => (byHand.current = true)}
        onKeyDown={() => (byHand.current = false)}
        onChange={(event) => {
          const level = levels.find((one) => one === Number(event.target.value));
          // Who goes through the styles with arrows is not thrown into the text by the first.
          const set = byHand.current ? run() : editor.chain();
          if (level) set.setHeading({ level }).run();
          else set.setParagraph().run();
        }}
      >
        <option value={0}>{words.paragraph}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {fill(words.heading, { level })}
          </option>
        ))}
      </select>
      <Tools tools={lists} />
      <span className="split" aria-hidden="true" />
      <Tools tools={marks} />
      <Tools tools={table} />
      {stamp && (
        <Button preventFocusOnPress onPress={onStamp} aria-keyshortcuts="Alt+T">
          {words.stamp} <kbd>Alt</kbd> <kbd>T</kbd>
        </Button>
      )}
      <Tools tools={rest} />
    </AriaToolbar>
  );
}

const Tools = ({ tools }: { tools: readonly Tool[] }) =>
  tools.map(({ name, label, on, off, press }) =>
    on === undefined ? (
      <Button key={name} preventFocusOnPress isDisabled={off} onPress={press}>
        {name}
      </Button>
    ) : (
      <ToggleButton
        key={name}
        preventFocusOnPress
        isSelected={on}
        onChange={press}
        aria-label={label ? name : undefined}
      >
        {label ?? name}
      </ToggleButton>
    ),
  );

function formatAt(editor: Editor) {
  const list = innermostList(editor.state);
  return {
    level: levels.find((level) => editor.isActive("heading", { level })) ?? 0,
    list: list ? (list.style ?? "bullets") : null,
    bold: editor.isActive("bold"),
    underline: editor.isActive("underline"),
    quote: editor.isActive("blockquote"),
    restricted: isRestricted(editor.state),
    table: editor.isActive("table"),
    undo: editor.can().undo(),
    redo: editor.can().redo(),
  };
}
