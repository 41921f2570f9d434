"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import { clock } from "@/components/ui/moment";
import { showToast } from "@/components/ui/toast-store";
import { fitDoc } from "@/lib/richtext/fit";
import { bringsPicture, cleanPasted } from "./clean-pasted";
import { textExtensions } from "./extensions";
import { Saved, textOf } from "./saved";
import type { TextEditorProps } from "./text-editor";
import { Toolbar } from "./toolbar";

/** The loaded editor of TextEditor: makes Tiptap, then lets the saver watch over it. */
export default function Writer(props: TextEditorProps) {
  const { value, words, label, stampZone, captions = {}, lang = "zh-TW" } = props;
  const [content] = useState(() => fitDoc(value));
  const [focused, setFocused] = useState(false);
  const onText = useRef((_text: string) => {});
  const onLeave = useRef(() => {});
  // An editor keeps the extensions it began with.
  const [extensions] = useState(() =>
    textExtensions({
      restricted: words.restricted,
      picture: words.picture,
      captions,
      stamp: () => (stampZone ? `[${timeIn(stampZone)}] ` : null),
    }),
  );
  const notTaken = (data: DataTransfer | null): false => {
    if (bringsPicture(data)) showToast({ message: words.pictureElsewhere });
    return false;
  };
  const editor = useEditor({
    extensions,
    content,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    // Its style sheet is part of ours (richtext.css): a style element without the nonce would be refused.
    injectCSS: false,
    editorProps: {
      attributes: { class: "prose", role: "textbox", "aria-multiline": "true", "aria-label": label, lang },
      transformPastedHTML: cleanPasted,
      // Whatever words come with it are taken as ever; that the picture is not must be said.
      handlePaste: (_view, event) => notTaken(event.clipboardData),
      handleDrop: (_view, event) => notTaken(event.dataTransfer),
    },
    onUpdate: ({ editor: changed }) => onText.current(textOf(changed)),
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false);
      onLeave.current();
    },
  });

  return (
    <Saved editor={editor} {...props} onText={onText} onLeave={onLeave}>
      <div className={focused ? "writer is-focused" : "writer"}>
        <Toolbar
          editor={editor}
          words={words}
          stamp={stampZone !== undefined}
          onStamp={() => editor.commands.insertContent(`[${timeIn(stampZone)}] `)}
        />
        <EditorContent editor={editor} />
      </div>
    </Saved>
  );
}

/** The clock at the place of the meeting. */
function timeIn(timeZone: string | undefined): string {
  const there = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return timeZone ? there.format(new Date()) : clock(new Date());
}
