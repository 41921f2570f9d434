"use client";

import type { Editor } from "@tiptap/react";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { ConflictPanel } from "@/components/ui/conflict-panel";
import { fitDoc } from "@/lib/richtext/fit";
import type { Doc } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import { mergeDocs } from "@/lib/texts/merge";
import { KeptOffer } from "./kept-offer";
import { SaveNote } from "./save-note";
import type { TextEditorProps } from "./text-editor";
import { useSaver } from "./use-saver";

type SavedProps = TextEditorProps & {
  editor: Editor;
  onText: RefObject<(text: string) => void>;
  onLeave: RefObject<() => void>;
  children: ReactNode;
};

/** The editor's saver and what it has to say: a kept text, a broken line, a conflict. */
export function Saved({ editor, onText, onLeave, children, ...props }: SavedProps) {
  const { words, name, hidden, keepAs, version, value, save, automatic = true, lang } = props;
  const [content] = useState(() => textOf(editor));
  const fields = (text: string) => ({ ...hidden, [name]: text });
  const { saver, state, left, takeUp, dropLeft } = useSaver({
    keepAs,
    content,
    version,
    automatic,
    save,
    fields,
    words,
  });
  onText.current = (text) => saver.change(text);
  onLeave.current = () => {
    if (automatic) void saver.save(true);
  };

  const show = (text: string) => editor.commands.setContent(docOf(text), { emitUpdate: false });
  const inForm = (doc: Doc) => JSON.stringify(editor.schema.nodeFromJSON(fitDoc(doc)).toJSON());

  // While a choice waits, typing would make a third text.
  useEffect(() => editor.setEditable(left === null, false), [editor, left]);
  // A version restored from the history arrives as a newer value; what is unsaved here is never replaced.
  useEffect(() => {
    if (version <= saver.version || saver.isDirty || state.kind !== "synced") return;
    const text = inForm(value);
    show(text);
    saver.adopt(text, version);
  });

  const decide = (text: string, theirs: string, send: boolean) => {
    show(text);
    saver.resolve(text, theirs, send);
    editor.commands.focus();
  };
  const theirs = state.kind === "conflict" ? inForm(state.theirs.content as Doc) : "";

  return (
    <>
      {left && (
        <KeptOffer
          words={words}
          at={left.at}
          kept={plainText(docOf(left.content))}
          current={plainText(value)}
          onUse={() => {
            const taken = takeUp();
            if (taken) show(taken.content);
          }}
          onDrop={dropLeft}
        />
      )}
      <SaveNote state={state} words={words} onRetry={() => saver.retry()} />
      {children}
      {state.kind === "conflict" && (
        <ConflictPanel
          mine={plainText(docOf(textOf(editor)))}
          theirs={state.theirs}
          lang={lang}
          onUseMine={() => decide(textOf(editor), theirs, true)}
          onUseTheirs={() => decide(theirs, theirs, true)}
          onUseMerged={() => {}}
          onMerge={() =>
            decide(JSON.stringify(mergeDocs(docOf(saver.base), docOf(textOf(editor)), docOf(theirs))), theirs, false)
          }
        />
      )}
    </>
  );
}

/** The document as the editor writes it: what its saver compares. */
export const textOf = (editor: Editor): string => JSON.stringify(editor.getJSON());
const docOf = (text: string): Doc => JSON.parse(text) as Doc;
